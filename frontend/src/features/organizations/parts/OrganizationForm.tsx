import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useStore } from "@nanostores/react";
import { useNavigate } from "@tanstack/react-router";
import { updateOrganization as bounds } from "#api/bounds.ts";
import { FormFailure } from "#components/forms/FormFailure.tsx";
import { rule } from "#components/forms/rules.ts";
import { useSubmission } from "#components/forms/use-submission.ts";
import { notifyDone } from "#components/notify.ts";
import { Panel } from "#components/Panel.tsx";
import { useMay, useOrganization } from "#routes/organization.tsx";
import { useUpdateOrganization } from "../requests/update-organization.ts";
import { organizationsTexts } from "../texts.ts";

/** A new address is also the new place of this very page. */
export function OrganizationForm() {
  const t = useStore(organizationsTexts);
  const navigate = useNavigate();
  const { id, name, slug } = useOrganization();
  const readOnly = !useMay()("organization:update");
  const form = useForm({
    initialValues: { name, slug },
    validate: {
      name: rule({ ...bounds.name, required: true }),
      slug: rule({ ...bounds.slug, required: true }),
    },
  });
  const { onSubmit, pending, failure } = useSubmission(form, useUpdateOrganization(id), {
    toSent: (values) => changed(values, { name, slug }),
    words: t,
    places: { SLUG_TAKEN: "slug" },
    onDone: (saved) => {
      form.resetDirty();
      notifyDone(t.saved);
      void navigate({
        to: "/o/$slug/settings/general",
        params: { slug: saved.slug },
        replace: true,
      });
    },
  });
  return (
    <Panel title={t.nameAndAddress} description={readOnly ? t.readOnly : undefined}>
      <form onSubmit={onSubmit} noValidate>
        <Stack>
          <FormFailure failure={failure} words={t} />
          <TextInput label={t.name} readOnly={readOnly} {...form.getInputProps("name")} />
          <TextInput
            label={t.address}
            description={t.addressWarning}
            leftSection={
              <Text c="dimmed" size="sm">
                /o/
              </Text>
            }
            spellCheck={false}
            readOnly={readOnly}
            {...form.getInputProps("slug")}
          />
          {!readOnly && (
            <Group>
              <Button type="submit" loading={pending} disabled={!form.isDirty()}>
                {t.save}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Panel>
  );
}

/** Only what is different is sent. */
function changed<Values extends Record<string, string>>(
  values: Values,
  before: Values,
): Partial<Values> {
  const entries = Object.entries(values).filter(([key, value]) => value !== before[key]);
  return Object.fromEntries(entries) as Partial<Values>;
}
