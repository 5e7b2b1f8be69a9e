import { Menu, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import ArchiveRestore from "lucide-react/icons/archive-restore";
import Check from "lucide-react/icons/check";
import ChevronsUpDown from "lucide-react/icons/chevrons-up-down";
import Plus from "lucide-react/icons/plus";
import { sessionOptions } from "#api/session.ts";
import { shellTexts } from "#app/texts.ts";
import { Face } from "#components/Face.tsx";
import { useAnyDeleted } from "#features/organizations/requests/list-deleted-organizations.ts";
import { useSwitchOrganization } from "#features/organizations/requests/switch-organization.ts";
import { useOrganization } from "#routes/organization.tsx";
import classes from "./OrganizationSwitcher.module.css";

/** Where one is, and the way to the other organizations. */
export function OrganizationSwitcher() {
  const t = useStore(shellTexts);
  const { name } = useOrganization();
  return (
    <Menu width={248} position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.target}>
          <Face name={name} size={24} square />
          <span className={classes.name}>{name}</span>
          <VisuallyHidden>{t.switchOrganization}</VisuallyHidden>
          <ChevronsUpDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Choices />
      </Menu.Dropdown>
    </Menu>
  );
}

function Choices() {
  const t = useStore(shellTexts);
  const navigate = useNavigate();
  const current = useOrganization();
  const { mutate: remember } = useSwitchOrganization();
  const anyDeleted = useAnyDeleted();
  const organizations = useSuspenseQuery(sessionOptions).data?.organizations ?? [];
  const go = (id: string, slug: string) => {
    remember(id);
    void navigate({ to: "/o/$slug", params: { slug } });
  };
  return (
    <>
      <Menu.Label>{t.yourOrganizations}</Menu.Label>
      {organizations.map(({ id, name, slug }) => (
        <Menu.Item
          key={id}
          leftSection={<Face name={name} size={20} square />}
          rightSection={id === current.id && <Check size={14} aria-hidden />}
          onClick={() => go(id, slug)}
        >
          {name}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item
        leftSection={<Plus size={15} aria-hidden />}
        onClick={() => navigate({ to: "/onboarding" })}
      >
        {t.newOrganization}
      </Menu.Item>
      {anyDeleted && (
        <Menu.Item
          leftSection={<ArchiveRestore size={15} aria-hidden />}
          onClick={() => navigate({ to: "/deleted-organizations" })}
        >
          {t.recentlyDeleted}
        </Menu.Item>
      )}
    </>
  );
}
