import { Button, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useStore } from "@nanostores/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { resetPassword as bounds } from "#api/bounds.ts";
import { AppLink } from "#components/AppLink.tsx";
import { Doorway } from "#components/Doorway.tsx";
import { FormFailure } from "#components/forms/FormFailure.tsx";
import { PasswordField } from "#components/forms/PasswordField.tsx";
import { rule } from "#components/forms/rules.ts";
import { useSubmission } from "#components/forms/use-submission.ts";
import { useResetPassword } from "../requests/reset-password.ts";
import { accountsTexts } from "../texts.ts";

export function ResetPasswordPage() {
  const t = useStore(accountsTexts);
  return (
    <Doorway
      title={t.resetTitle}
      text={t.resetText}
      foot={<AppLink to="/forgot-password">{t.askAnother}</AppLink>}
    >
      <ResetForm />
    </Doorway>
  );
}

function ResetForm() {
  const t = useStore(accountsTexts);
  const navigate = useNavigate();
  const { token } = useSearch({ from: "/reset-password" });
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { password: "" },
    validate: { password: rule(bounds.password) },
  });
  const { onSubmit, pending, failure } = useSubmission(form, useResetPassword(), {
    toSent: ({ password }) => ({ token, password }),
    words: t,
    onDone: () => navigate({ to: "/sign-in", state: { notice: "password-reset" } }),
  });
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <FormFailure failure={failure} words={t} />
        <PasswordField
          label={t.newPassword}
          description={t.passwordHint}
          autoComplete="new-password"
          autoFocus
          key={form.key("password")}
          {...form.getInputProps("password")}
        />
        <Button type="submit" size="md" fullWidth loading={pending}>
          {t.saveNewPassword}
        </Button>
      </Stack>
    </form>
  );
}
