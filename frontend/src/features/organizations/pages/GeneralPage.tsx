import { useStore } from "@nanostores/react";
import { Page } from "#components/Page.tsx";
import { useMay } from "#routes/organization.tsx";
import { DeleteOrganization } from "../parts/DeleteOrganization.tsx";
import { OrganizationForm } from "../parts/OrganizationForm.tsx";
import { organizationsTexts } from "../texts.ts";

export function GeneralPage() {
  const t = useStore(organizationsTexts);
  const may = useMay();
  return (
    <Page title={t.general} description={t.generalText} width="reading">
      <OrganizationForm />
      {may("organization:delete") && <DeleteOrganization />}
    </Page>
  );
}
