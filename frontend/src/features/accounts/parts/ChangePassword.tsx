import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useStore } from "@nanostores/react";
import { changePassword as bounds } from "#api/bounds.ts";
import { FormFailure } from "#components/forms/FormFailure.tsx";
import { PasswordField } from "#components/forms/PasswordField.tsx";
import { rule } from "#components/forms/rules.ts";
import { useSubmission } from "#components/forms/use-submission.ts";
import { notifyDone } from "#components/notify.ts";
import { Panel } from "#components/Panel.tsx";
import { useChangePassword } from "../requests/change-password.ts";
import { accountsTexts } from "../texts.ts";

export function ChangePassword() {
  const t = useStore(accountsTexts);
  const form = useForm({
    initialValues: { current_password: "", new_password: "" },
    validate: {
      current_password: rule(bounds.current_password),
      new_password: rule(bounds.new_password),
    },
  });
  const { onSubmit, pending, failure } = useSubmission(form, useChangePassword(), {
    toSent: (values) => values,
    words: t,
    onDone: () => {
      form.reset();
      notifyDone(t.passwordChanged);
    },
  });
  return (
    <Panel title={t.changePassword} description={t.changePasswordText}>
      <form onSubmit={onSubmit} noValidate>
        <Stack>
          <FormFailure failure={failure} words={t} />
          <PasswordField
            label={t.currentPassword}
            autoComplete="current-password"
            {...form.getInputProps("current_password")}
          />
          <PasswordField
            label={t.newPassword}
            description={t.passwordHint}
            autoComplete="new-password"
            {...form.getInputProps("new_password")}
          />
          <Group>
            <Button type="submit" loading={pending}>
              {t.change}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
