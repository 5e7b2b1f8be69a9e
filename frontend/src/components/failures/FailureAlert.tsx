import { Alert, Text } from "@mantine/core";
import { useStore } from "@nanostores/react";
import CircleAlert from "lucide-react/icons/circle-alert";
import type { Failure } from "#api/failure.ts";
import { kindOf, wordsFor } from "#components/failures/faces.ts";
import { useCountdown } from "#components/failures/use-countdown.ts";
import { commonTexts } from "#components/texts.ts";

interface Props {
  failure: Failure;
  /** What the feature says of its own codes. */
  text?: string | undefined;
}

/** Says above a form why it was not taken; the form keeps what was typed. */
export function FailureAlert({ failure, text }: Props) {
  const t = useStore(commonTexts);
  const left = useCountdown(failure.retryAfter ?? 0);
  const words = wordsFor(kindOf(failure));
  return (
    <Alert
      color="red"
      role="alert"
      icon={<CircleAlert size={16} aria-hidden />}
      title={text ?? words.title}
    >
      {text === undefined && <Text size="sm">{words.text}</Text>}
      {left > 0 && <Text size="sm">{t.retryIn(left)}</Text>}
      {failure.status >= 500 && failure.requestId && (
        <Text size="xs" ff="monospace" mt={4}>
          {t.requestId}: {failure.requestId}
        </Text>
      )}
    </Alert>
  );
}
