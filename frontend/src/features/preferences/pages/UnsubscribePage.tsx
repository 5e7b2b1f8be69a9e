import { Button } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { getRouteApi } from "@tanstack/react-router";
import { asFailure } from "#api/failure.ts";
import { ButtonLink } from "#components/AppLink.tsx";
import { Doorway } from "#components/Doorway.tsx";
import { FailureFace } from "#components/failures/FailureFace.tsx";
import { useStopMails } from "../requests/stop-mails.ts";
import { preferencesTexts } from "../texts.ts";

const route = getRouteApi("/unsubscribe");

/** One click more than the mail program's own: whoever only looks at the link changes nothing. */
export function UnsubscribePage() {
  const t = useStore(preferencesTexts);
  const { token } = route.useSearch();
  const { mutate, isPending, isSuccess, error } = useStopMails();
  if (isSuccess) {
    return <Outcome title={t.unsubscribedTitle} text={t.unsubscribedText} />;
  }
  if (error && asFailure(error).status === 422) {
    return <Outcome title={t.linkBrokenTitle} text={t.linkBrokenText} />;
  }
  return (
    <Doorway title={t.unsubscribeTitle} text={t.unsubscribeText}>
      {error && <FailureFace failure={error} retry={() => mutate(token)} />}
      <Button size="md" fullWidth loading={isPending} onClick={() => mutate(token)}>
        {t.unsubscribe}
      </Button>
    </Doorway>
  );
}

function Outcome({ title, text }: { title: string; text: string }) {
  const t = useStore(preferencesTexts);
  return (
    <Doorway title={title} text={text}>
      <ButtonLink to="/" size="md" fullWidth variant="default">
        {t.toApp}
      </ButtonLink>
    </Doorway>
  );
}
