import { Button, Group, Select, Skeleton, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useStore } from "@nanostores/react";
import { updateProfile as bounds } from "#api/bounds.ts";
import { FailureFace } from "#components/failures/FailureFace.tsx";
import { FormFailure } from "#components/forms/FormFailure.tsx";
import { rule } from "#components/forms/rules.ts";
import { useSubmission } from "#components/forms/use-submission.ts";
import { notifyDone } from "#components/notify.ts";
import { Page } from "#components/Page.tsx";
import { Panel } from "#components/Panel.tsx";
import "#components/select-styles.ts";
import { languages, zones } from "../parts/choices.ts";
import { type Profile, useProfile } from "../requests/get-profile.ts";
import { useUpdateProfile } from "../requests/update-profile.ts";
import { accountsTexts } from "../texts.ts";

export function ProfilePage() {
  const t = useStore(accountsTexts);
  const profile = useProfile();
  return (
    <Page title={t.profile} description={t.profileText} width="reading">
      <Panel title={t.aboutYou}>
        {profile.isPending && <ProfileSkeleton />}
        {profile.isError && <FailureFace failure={profile.error} retry={profile.refetch} />}
        {profile.data && <ProfileForm profile={profile.data} />}
      </Panel>
    </Page>
  );
}

function ProfileForm({ profile }: { profile: Profile }) {
  const t = useStore(accountsTexts);
  const { name, locale, time_zone } = profile;
  const form = useForm({
    initialValues: { name, locale, time_zone },
    validate: { name: rule({ ...bounds.name, required: true }) },
  });
  const { onSubmit, pending, failure } = useSubmission(form, useUpdateProfile(), {
    toSent: (values) => values,
    onDone: () => {
      form.resetDirty();
      notifyDone(t.saved);
    },
  });
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <FormFailure failure={failure} />
        <TextInput label={t.name} autoComplete="name" {...form.getInputProps("name")} />
        <TextInput label={t.email} description={t.addressNote} value={profile.email} readOnly />
        <Select label={t.language} data={languages} {...form.getInputProps("locale")} />
        <Select
          label={t.timeZone}
          description={t.timeZoneHint}
          data={zones(time_zone)}
          searchable
          limit={60}
          nothingFoundMessage={t.noZone}
          {...form.getInputProps("time_zone")}
        />
        <Group>
          <Button type="submit" loading={pending} disabled={!form.isDirty()}>
            {t.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function ProfileSkeleton() {
  return (
    <Stack gap="lg">
      {["name", "email", "language", "zone"].map((field) => (
        <Skeleton key={field} height={52} />
      ))}
    </Stack>
  );
}
