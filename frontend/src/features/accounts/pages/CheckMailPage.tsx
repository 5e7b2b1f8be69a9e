import { Text } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { useLocation } from "@tanstack/react-router";
import { AppLink } from "#components/AppLink.tsx";
import { Doorway } from "#components/Doorway.tsx";
import { accountsTexts } from "../texts.ts";

export function CheckMailPage() {
  const t = useStore(accountsTexts);
  const email = useLocation({ select: (location) => location.state.email });
  return (
    <Doorway
      title={t.checkTitle}
      text={email ? t.checkText({ email }) : t.checkTextUnknown}
      foot={<AppLink to="/sign-in">{t.backToSignIn}</AppLink>}
    >
      <Text size="sm" c="dimmed">
        {t.checkHint}
      </Text>
    </Doorway>
  );
}
