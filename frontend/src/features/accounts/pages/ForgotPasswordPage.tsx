import { Alert, Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useStore } from "@nanostores/react";
import MailCheck from "lucide-react/icons/mail-check";
import { useState } from "react";
import { requestPasswordReset as bounds } from "#api/bounds.ts";
import { AppLink } from "#components/AppLink.tsx";
import { Doorway } from "#components/Doorway.tsx";
import { FormFailure } from "#components/forms/FormFailure.tsx";
import { rule } from "#components/forms/rules.ts";
import { useSubmission } from "#components/forms/use-submission.ts";
import { useRequestPasswordReset } from "../requests/request-password-reset.ts";
import { accountsTexts } from "../texts.ts";

export function ForgotPasswordPage() {
  const t = useStore(accountsTexts);
  return (
    <Doorway
      title={t.forgotTitle}
      text={t.forgotText}
      foot={<AppLink to="/sign-in">{t.backToSignIn}</AppLink>}
    >
      <ForgotForm />
    </Doorway>
  );
}

function ForgotForm() {
  const t = useStore(accountsTexts);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { email: "" },
    validate: { email: rule(bounds.email) },
  });
  const { onSubmit, pending, failure } = useSubmission(form, useRequestPasswordReset(), {
    toSent: (values) => values,
    onDone: () => setSentTo(form.getValues().email),
  });
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <FormFailure failure={failure} />
        {sentTo && (
          <Alert role="status" icon={<MailCheck size={16} aria-hidden />}>
            {t.forgotSentText({ email: sentTo })}
          </Alert>
        )}
        <TextInput
          label={t.email}
          type="email"
          autoComplete="username"
          autoFocus
          key={form.key("email")}
          {...form.getInputProps("email")}
        />
        <Button type="submit" size="md" fullWidth loading={pending}>
          {t.sendLink}
        </Button>
      </Stack>
    </form>
  );
}
