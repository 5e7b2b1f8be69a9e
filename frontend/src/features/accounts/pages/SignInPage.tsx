import { Alert, Button, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useStore } from "@nanostores/react";
import { useLocation, useRouter } from "@tanstack/react-router";
import { logIn as bounds } from "#api/bounds.ts";
import { AppLink } from "#components/AppLink.tsx";
import { Doorway } from "#components/Doorway.tsx";
import { FormFailure } from "#components/forms/FormFailure.tsx";
import { PasswordField } from "#components/forms/PasswordField.tsx";
import { rule } from "#components/forms/rules.ts";
import { useSubmission } from "#components/forms/use-submission.ts";
import { strangerRoute } from "#routes/stranger.tsx";
import { useLogIn } from "../requests/log-in.ts";
import { accountsTexts } from "../texts.ts";

export function SignInPage() {
  const t = useStore(accountsTexts);
  return (
    <Doorway title={t.signInTitle} text={t.signInText} foot={<NewHere />}>
      <Notice />
      <SignInForm />
    </Doorway>
  );
}

/** What happened just before, if that is why one signs in. */
function Notice() {
  const t = useStore(accountsTexts);
  const afterReset = useLocation({ select: ({ state }) => state.notice === "password-reset" });
  return afterReset && <Alert role="status">{t.resetDone}</Alert>;
}

function SignInForm() {
  const t = useStore(accountsTexts);
  const { history } = useRouter();
  const { redirect = "/" } = strangerRoute.useSearch();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { email: "", password: "" },
    validate: { email: rule(bounds.email), password: rule(bounds.password) },
  });
  const { onSubmit, pending, failure } = useSubmission(form, useLogIn(), {
    toSent: (values) => values,
    onDone: () => history.push(redirect),
  });
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <FormFailure failure={failure} words={t} />
        <TextInput
          label={t.email}
          type="email"
          autoComplete="username"
          autoFocus
          key={form.key("email")}
          {...form.getInputProps("email")}
        />
        <div>
          <PasswordField
            label={t.password}
            autoComplete="current-password"
            key={form.key("password")}
            {...form.getInputProps("password")}
          />
          <Text size="sm" mt={8}>
            <AppLink to="/forgot-password">{t.forgot}</AppLink>
          </Text>
        </div>
        <Button type="submit" size="md" fullWidth loading={pending}>
          {t.signIn}
        </Button>
      </Stack>
    </form>
  );
}

function NewHere() {
  const t = useStore(accountsTexts);
  return (
    <>
      {t.newHere} <AppLink to="/sign-up">{t.createAccount}</AppLink>
    </>
  );
}
