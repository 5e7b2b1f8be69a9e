import { useMantineColorScheme } from "@mantine/core";
import { Spotlight, type SpotlightActionGroupData, spotlight } from "@mantine/spotlight";
import "@mantine/core/styles/ModalBase.layer.css";
import "@mantine/core/styles/Modal.layer.css";
import "@mantine/core/styles/Overlay.layer.css";
import "@mantine/spotlight/styles.layer.css";
import { useStore } from "@nanostores/react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import Building2 from "lucide-react/icons/building-2";
import Search from "lucide-react/icons/search";
import { useEffect } from "react";
import { sessionOptions } from "#api/session.ts";
import { useEntries } from "#app/shell/NavigationGroup.tsx";
import { schemes } from "#app/shell/schemes.ts";
import { shellTexts } from "#app/texts.ts";
import { type Icon, useFeatures } from "#lib/feature.ts";
import { useMay, useOrganization } from "#routes/organization.tsx";
import classes from "./Palette.module.css";

/** Everything that can be reached or done, by its name. */
export function Palette({ calls }: { calls: number }) {
  const t = useStore(shellTexts);
  const groups = [usePlaces(), useActions(), useOrganizations()];
  useEffect(() => {
    if (calls > 0) spotlight.open();
  }, [calls]);
  return (
    <Spotlight
      actions={groups}
      nothingFound={t.paletteNothing}
      highlightQuery
      scrollable
      maxHeight={420}
      radius="lg"
      overlayProps={{ backgroundOpacity: 0.4, blur: 2 }}
      classNames={{ content: classes.content ?? "", search: classes.search ?? "" }}
      shortcut={null}
      searchProps={{
        leftSection: <Search size={17} aria-hidden />,
        placeholder: t.palettePlaceholder,
        "aria-label": t.paletteTitle,
      }}
    />
  );
}

function drawn(Picture: Icon) {
  return <Picture size={17} strokeWidth={1.7} aria-hidden />;
}

function usePlaces(): SpotlightActionGroupData {
  const t = useStore(shellTexts);
  const navigate = useNavigate();
  const { slug } = useOrganization();
  const entries = [useEntries("main"), useEntries("organization"), useEntries("person")].flat();
  const actions = entries.map(({ label, icon, to }) => ({
    id: to(slug),
    label: label(),
    leftSection: drawn(icon),
    onClick: () => void navigate({ to: to(slug) }),
  }));
  return { group: t.goTo, actions };
}

function useActions(): SpotlightActionGroupData {
  const t = useStore(shellTexts);
  const navigate = useNavigate();
  const { slug } = useOrganization();
  const may = useMay();
  const { setColorScheme } = useMantineColorScheme();
  const commands = useFeatures()
    .flatMap((feature) => feature.commands ?? [])
    .filter((command) => may(command.permission))
    .map(({ id, label, icon, to }) => ({
      id,
      label: label(),
      leftSection: drawn(icon),
      onClick: () => void navigate({ to: to(slug) }),
    }));
  const looks = schemes.map(({ scheme, icon }) => ({
    id: scheme,
    label: `${t.appearance}: ${t[scheme]}`,
    leftSection: drawn(icon),
    onClick: () => setColorScheme(scheme),
  }));
  return { group: t.actions, actions: [...commands, ...looks] };
}

function useOrganizations(): SpotlightActionGroupData {
  const t = useStore(shellTexts);
  const navigate = useNavigate();
  const { id: here } = useOrganization();
  const organizations = useSuspenseQuery(sessionOptions).data?.organizations ?? [];
  const actions = organizations
    .filter(({ id }) => id !== here)
    .map(({ id, name, slug }) => ({
      id,
      label: name,
      leftSection: drawn(Building2),
      onClick: () => void navigate({ to: "/o/$slug", params: { slug } }),
    }));
  return { group: t.organizations, actions };
}
