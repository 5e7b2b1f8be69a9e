import { EmptyState, Text } from "@mantine/core";
import { useStore } from "@nanostores/react";
import CloudOff from "lucide-react/icons/cloud-off";
import Compass from "lucide-react/icons/compass";
import GitMerge from "lucide-react/icons/git-merge";
import Hourglass from "lucide-react/icons/hourglass";
import KeyRound from "lucide-react/icons/key-round";
import Lock from "lucide-react/icons/lock";
import PenLine from "lucide-react/icons/pen-line";
import ServerCrash from "lucide-react/icons/server-crash";
import type { ReactNode } from "react";
import { asFailure } from "#api/failure.ts";
import { type Kind, kindOf, wordsFor } from "#components/failures/faces.ts";
import { RetryButton } from "#components/failures/RetryButton.tsx";
import { commonTexts } from "#components/texts.ts";
import type { Icon } from "#lib/feature.ts";

const icons: Record<Kind, Icon> = {
  notFound: Compass,
  forbidden: Lock,
  conflict: GitMerge,
  busy: Hourglass,
  unreachable: CloudOff,
  signedOut: KeyRound,
  invalid: PenLine,
  broken: ServerCrash,
};

interface Props {
  failure: unknown;
  retry?: () => void;
  children?: ReactNode;
}

/** Stands where something should have been: says what happened, whether it is lost, and what to do. */
export function FailureFace({ failure: thrown, retry, children }: Props) {
  const t = useStore(commonTexts);
  const failure = asFailure(thrown);
  const kind = kindOf(failure);
  const { title, text } = wordsFor(kind);
  const Icon = icons[kind];
  const pointless = kind === "notFound" || kind === "forbidden";
  return (
    <EmptyState
      role="alert"
      icon={<Icon size={28} strokeWidth={1.5} aria-hidden />}
      title={title}
      description={text}
      py="xl"
    >
      {failure.requestId && failure.status >= 500 && (
        <Text size="xs" c="dimmed" ff="monospace">
          {t.requestId}: {failure.requestId}
        </Text>
      )}
      <EmptyState.Actions>
        {retry && !pointless && <RetryButton failure={failure} retry={retry} />}
        {children}
      </EmptyState.Actions>
    </EmptyState>
  );
}
