import { Anchor, Button, Stack, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useStore } from "@nanostores/react";
import { useNavigate } from "@tanstack/react-router";
import { createOrganization as bounds } from "#api/bounds.ts";
import { useLogOut } from "#api/log-out.ts";
import { AppLink } from "#components/AppLink.tsx";
import { Doorway } from "#components/Doorway.tsx";
import { FormFailure } from "#components/forms/FormFailure.tsx";
import { rule } from "#components/forms/rules.ts";
import { useSubmission } from "#components/forms/use-submission.ts";
import { commonTexts } from "#components/texts.ts";
import { slugFrom } from "#lib/slug.ts";
import { personRoute } from "#routes/person.tsx";
import { DeletedOrganizations } from "../parts/DeletedOrganizations.tsx";
import { useCreateOrganization } from "../requests/create-organization.ts";
import { useAnyDeleted } from "../requests/list-deleted-organizations.ts";
import { organizationsTexts } from "../texts.ts";

/** The first organization of a person, or a further one. */
export function OnboardingPage() {
  const t = useStore(organizationsTexts);
  const common = useStore(commonTexts);
  const { organizations } = personRoute.useRouteContext({ select: ({ session }) => session });
  const first = organizations.length === 0;
  return (
    <Doorway
      title={first ? t.onboardingTitle : t.anotherTitle}
      text={t.onboardingText}
      foot={first ? <SignOut /> : <AppLink to="/">{common.back}</AppLink>}
    >
      <OnboardingForm />
      <RecentlyDeleted />
    </Doorway>
  );
}

/** For those who rather want one back; absent when there is none. */
function RecentlyDeleted() {
  const t = useStore(organizationsTexts);
  if (!useAnyDeleted()) return null;
  return (
    <section aria-labelledby="recently-deleted">
      <Title order={2} size="h4" my="xs" id="recently-deleted">
        {t.recentlyDeleted}
      </Title>
      <DeletedOrganizations empty={null} />
    </section>
  );
}

function SignOut() {
  const t = useStore(organizationsTexts);
  const logOut = useLogOut();
  return (
    <Anchor component="button" type="button" onClick={() => logOut.mutate()}>
      {t.signOut}
    </Anchor>
  );
}

function OnboardingForm() {
  const t = useStore(organizationsTexts);
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { name: "", slug: "" },
    validate: { name: rule(bounds.name), slug: rule({ ...bounds.slug, required: true }) },
  });
  const { onSubmit, pending, failure } = useSubmission(form, useCreateOrganization(), {
    toSent: (values) => values,
    words: t,
    places: { SLUG_TAKEN: "slug" },
    onDone: ({ slug }) => navigate({ to: "/o/$slug", params: { slug } }),
  });
  const { name, slug } = form.getValues();
  const suggested = slug === slugFrom(name, bounds.slug.maxLength);
  const rename = (next: string) => {
    form.setFieldValue("name", next);
    if (suggested) form.setFieldValue("slug", slugFrom(next, bounds.slug.maxLength));
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <FormFailure failure={failure} words={t} />
        <TextInput
          label={t.name}
          placeholder={t.namePlaceholder}
          autoComplete="organization"
          autoFocus
          {...form.getInputProps("name")}
          onChange={(event) => rename(event.currentTarget.value)}
        />
        <TextInput
          label={t.address}
          description={t.addressHint({ slug: slug || "…" })}
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps("slug")}
        />
        <Button type="submit" size="md" fullWidth loading={pending}>
          {t.create}
        </Button>
      </Stack>
    </form>
  );
}
