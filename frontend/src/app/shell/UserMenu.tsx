import { Menu, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import LogOut from "lucide-react/icons/log-out";
import { useLogOut } from "#api/log-out.ts";
import { sessionOptions } from "#api/session.ts";
import { useEntries } from "#app/shell/NavigationGroup.tsx";
import { SchemeItems } from "#app/shell/SchemeItems.tsx";
import { shellTexts } from "#app/texts.ts";
import { Face } from "#components/Face.tsx";
import { notifyFailure } from "#components/notify.ts";
import { useOrganization } from "#routes/organization.tsx";
import classes from "./UserMenu.module.css";

/** Who is signed in, how it looks, and the way out. */
export function UserMenu() {
  const t = useStore(shellTexts);
  const user = useSuspenseQuery(sessionOptions).data?.user;
  if (!user) return null;
  return (
    <Menu width={248} position="top-start">
      <Menu.Target>
        <UnstyledButton className={classes.target}>
          <Face name={user.name} src={user.avatar_url} size={28} />
          <span className={classes.words}>
            <span className={classes.name}>{user.name}</span>
            <span className={classes.email}>{user.email}</span>
          </span>
          <VisuallyHidden>{t.account}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <PersonItems />
        <Menu.Divider />
        <SchemeItems />
        <Menu.Divider />
        <SignOut />
      </Menu.Dropdown>
    </Menu>
  );
}

function PersonItems() {
  const navigate = useNavigate();
  const { slug } = useOrganization();
  return useEntries("person").map(({ label, icon: Icon, to }) => (
    <Menu.Item
      key={label()}
      leftSection={<Icon size={15} aria-hidden />}
      onClick={() => navigate({ to: to(slug) })}
    >
      {label()}
    </Menu.Item>
  ));
}

function SignOut() {
  const t = useStore(shellTexts);
  const logOut = useLogOut();
  return (
    <Menu.Item
      leftSection={<LogOut size={15} aria-hidden />}
      onClick={() => logOut.mutate(undefined, { onError: notifyFailure })}
    >
      {t.signOut}
    </Menu.Item>
  );
}
