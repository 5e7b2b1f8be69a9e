import { Loader } from "@mantine/core";
import { useStore } from "@nanostores/react";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { asFailure } from "#api/failure.ts";
import { AppLink, ButtonLink } from "#components/AppLink.tsx";
import { Doorway } from "#components/Doorway.tsx";
import { FailureFace } from "#components/failures/FailureFace.tsx";
import { accountsTexts } from "../texts.ts";

/** Shown while the link is being confirmed; then the person is in. */
export function VerifyingPage() {
  const t = useStore(accountsTexts);
  return (
    <Doorway title={t.verifying}>
      <Loader size="sm" role="status" aria-label={t.verifying} />
    </Doorway>
  );
}

/** A link that is used up is no mishap; anything else is. */
export function VerifyFailedPage({ error, reset }: ErrorComponentProps) {
  const t = useStore(accountsTexts);
  const usedUp = asFailure(error).status === 422;
  return (
    <Doorway
      title={t.verifyFailedTitle}
      text={usedUp ? t.verifyFailedText : undefined}
      foot={<AppLink to="/sign-up">{t.createAccount}</AppLink>}
    >
      {!usedUp && <FailureFace failure={error} retry={reset} />}
      <ButtonLink to="/sign-in" size="md" fullWidth>
        {t.signIn}
      </ButtonLink>
    </Doorway>
  );
}
