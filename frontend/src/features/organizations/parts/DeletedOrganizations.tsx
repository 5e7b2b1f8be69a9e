import { Button } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { asFailure } from "#api/failure.ts";
import { ConfirmDialog } from "#components/ConfirmDialog.tsx";
import { Face } from "#components/Face.tsx";
import { Listing } from "#components/Listing.tsx";
import { notifyDone } from "#components/notify.ts";
import { Row, Rows, RowsSkeleton } from "#components/Rows.tsx";
import { Sheet } from "#components/Sheet.tsx";
import { useDates } from "#lib/dates.ts";
import {
  type DeletedOrganization,
  useDeletedOrganizations,
} from "../requests/list-deleted-organizations.ts";
import { useRestoreOrganization } from "../requests/restore-organization.ts";
import { organizationsTexts } from "../texts.ts";

/** What the person owned and can still bring back. */
export function DeletedOrganizations({ empty }: { empty: ReactNode }) {
  const t = useStore(organizationsTexts);
  const query = useDeletedOrganizations();
  const [chosen, choose] = useState<DeletedOrganization | null>(null);
  return (
    <>
      <Listing query={query} skeleton={<RowsSkeleton count={1} />} empty={empty}>
        {(organizations) => (
          <Sheet>
            <Rows label={t.recentlyDeleted}>
              {organizations.map((organization) => (
                <DeletedRow key={organization.id} organization={organization} onChoose={choose} />
              ))}
            </Rows>
          </Sheet>
        )}
      </Listing>
      {chosen && <RestoreDialog organization={chosen} onClose={() => choose(null)} />}
    </>
  );
}

interface RowProps {
  organization: DeletedOrganization;
  onChoose: (organization: DeletedOrganization) => void;
}

function DeletedRow({ organization, onChoose }: RowProps) {
  const t = useStore(organizationsTexts);
  const dates = useDates();
  const { name, purge_after } = organization;
  return (
    <Row
      lead={<Face name={name} size={24} square />}
      title={name}
      note={
        <time dateTime={purge_after} title={dates.full(purge_after)}>
          {t.restorableUntil({ date: dates.date(purge_after) })}
        </time>
      }
      aside={
        <Button
          variant="default"
          size="xs"
          aria-label={t.restoreOf({ name })}
          onClick={() => onChoose(organization)}
        >
          {t.restore}
        </Button>
      }
    />
  );
}

interface DialogProps {
  organization: DeletedOrganization;
  onClose: () => void;
}

function RestoreDialog({ organization: { id, name }, onClose }: DialogProps) {
  const t = useStore(organizationsTexts);
  const navigate = useNavigate();
  const restoration = useRestoreOrganization();
  const done = (slug: string) => {
    notifyDone(t.restored({ name }));
    void navigate({ to: "/o/$slug", params: { slug } });
  };
  return (
    <ConfirmDialog
      opened
      harmless
      onClose={onClose}
      title={t.restoreTitle({ name })}
      text={t.restoreText}
      action={t.restore}
      pending={restoration.isPending}
      failure={restoration.error && asFailure(restoration.error)}
      onConfirm={() => restoration.mutate(id, { onSuccess: ({ slug }) => done(slug) })}
    />
  );
}
