import { Button } from "@mantine/core";
import { useStore } from "@nanostores/react";
import RotateCw from "lucide-react/icons/rotate-cw";
import type { Failure } from "#api/failure.ts";
import { useCountdown } from "#components/failures/use-countdown.ts";
import { commonTexts } from "#components/texts.ts";

/** Tries again, but not before the server said it may be tried. */
export function RetryButton({ failure, retry }: { failure: Failure; retry: () => void }) {
  const t = useStore(commonTexts);
  const left = useCountdown(failure.retryAfter ?? 0);
  return (
    <Button
      variant="default"
      leftSection={<RotateCw size={14} aria-hidden />}
      disabled={left > 0}
      onClick={retry}
    >
      {left > 0 ? t.retryIn(left) : t.retry}
    </Button>
  );
}
