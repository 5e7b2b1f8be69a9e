import { useStore } from "@nanostores/react";
import { Link } from "@tanstack/react-router";
import { type NavigationEntry, useFeatures } from "#lib/feature.ts";
import { $locale } from "#lib/i18n.ts";
import { useMay, useOrganization } from "#routes/organization.tsx";
import classes from "./NavigationGroup.module.css";

/** The entries of all features for one place, without those that the person may not open. */
export function useEntries(place: NavigationEntry["place"]): NavigationEntry[] {
  useStore($locale);
  const may = useMay();
  return useFeatures()
    .flatMap((feature) => feature.navigation ?? [])
    .filter((entry) => entry.place === place && may(entry.permission))
    .toSorted((one, other) => one.order - other.order);
}

export function NavigationGroup({
  place,
  title,
}: {
  place: NavigationEntry["place"];
  title?: string;
}) {
  const entries = useEntries(place);
  if (entries.length === 0) return null;
  return (
    <div className={classes.group}>
      {title && <p className={classes.title}>{title}</p>}
      <ul className={classes.list}>
        {entries.map((entry) => (
          <Entry key={entry.label()} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

function Entry({ entry: { label, icon: Icon, to } }: { entry: NavigationEntry }) {
  const { slug } = useOrganization();
  const address = to(slug);
  const exact = address === `/o/${slug}`;
  return (
    <li>
      <Link to={address} className={classes.entry} activeOptions={{ exact, includeSearch: false }}>
        <Icon size={16} strokeWidth={1.8} aria-hidden />
        {label()}
      </Link>
    </li>
  );
}
