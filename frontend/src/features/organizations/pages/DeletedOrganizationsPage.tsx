import { EmptyState } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { AppLink } from "#components/AppLink.tsx";
import { Doorway } from "#components/Doorway.tsx";
import { commonTexts } from "#components/texts.ts";
import { DeletedOrganizations } from "../parts/DeletedOrganizations.tsx";
import { organizationsTexts } from "../texts.ts";

/** Where the mail about a deletion leads. */
export function DeletedOrganizationsPage() {
  const t = useStore(organizationsTexts);
  const common = useStore(commonTexts);
  return (
    <Doorway
      title={t.recentlyDeleted}
      text={t.recentlyDeletedText}
      foot={<AppLink to="/">{common.home}</AppLink>}
    >
      <DeletedOrganizations empty={<EmptyState py="lg" description={t.nothingDeleted} />} />
    </Doorway>
  );
}
