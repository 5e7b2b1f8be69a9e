import { Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useStore } from "@nanostores/react";
import { useNavigate } from "@tanstack/react-router";
import { signUp as bounds } from "#api/bounds.ts";
import { AppLink } from "#components/AppLink.tsx";
import { Doorway } from "#components/Doorway.tsx";
import { FormFailure } from "#components/forms/FormFailure.tsx";
import { PasswordField } from "#components/forms/PasswordField.tsx";
import { rule } from "#components/forms/rules.ts";
import { useSubmission } from "#components/forms/use-submission.ts";
import { browserZone } from "#lib/dates.ts";
import { $locale } from "#lib/i18n.ts";
import { useSignUp } from "../requests/sign-up.ts";
import { accountsTexts } from "../texts.ts";

export function SignUpPage() {
  const t = useStore(accountsTexts);
  return (
    <Doorway title={t.signUpTitle} text={t.signUpText} foot={<HaveAccount />}>
      <SignUpForm />
    </Doorway>
  );
}

function SignUpForm() {
  const t = useStore(accountsTexts);
  const navigate = useNavigate();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { name: "", email: "", password: "" },
    validate: {
      name: rule(bounds.name),
      email: rule(bounds.email),
      password: rule(bounds.password),
    },
  });
  const { onSubmit, pending, failure } = useSubmission(form, useSignUp(), {
    toSent: (values) => ({ ...values, locale: $locale.get(), time_zone: browserZone() }),
    words: t,
    onDone: () => navigate({ to: "/check-mail", state: { email: form.getValues().email } }),
  });
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <FormFailure failure={failure} />
        <TextInput
          label={t.name}
          autoComplete="name"
          autoFocus
          key={form.key("name")}
          {...form.getInputProps("name")}
        />
        <TextInput
          label={t.email}
          type="email"
          autoComplete="username"
          key={form.key("email")}
          {...form.getInputProps("email")}
        />
        <PasswordField
          label={t.password}
          description={t.passwordHint}
          autoComplete="new-password"
          key={form.key("password")}
          {...form.getInputProps("password")}
        />
        <Button type="submit" size="md" fullWidth loading={pending}>
          {t.createAccount}
        </Button>
      </Stack>
    </form>
  );
}

function HaveAccount() {
  const t = useStore(accountsTexts);
  return (
    <>
      {t.haveAccount} <AppLink to="/sign-in">{t.signIn}</AppLink>
    </>
  );
}
