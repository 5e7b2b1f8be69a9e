import { useStore } from "@nanostores/react";
import { Page } from "#components/Page.tsx";
import { AccountEvents } from "../parts/AccountEvents.tsx";
import { ChangePassword } from "../parts/ChangePassword.tsx";
import { OpenSessions } from "../parts/OpenSessions.tsx";
import { accountsTexts } from "../texts.ts";

export function SecurityPage() {
  const t = useStore(accountsTexts);
  return (
    <Page title={t.security} description={t.securityText} width="reading">
      <ChangePassword />
      <OpenSessions />
      <AccountEvents />
    </Page>
  );
}
