import { useStore } from "@nanostores/react";
import { atom } from "nanostores";
import { hints } from "#lib/hints.ts";
import { $locale } from "#lib/i18n.ts";

/** The time zone in which dates are shown: the person's own, until then the browser's. */
export const $zone = atom<string>(hints.zone.get() ?? browserZone());

/** By its IANA name; a browser that does not know where it is says "Etc/Unknown". */
export function browserZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone === "Etc/Unknown" ? "UTC" : timeZone;
}

export function showDatesIn(zone: string): void {
  hints.zone.set(zone);
  $zone.set(zone);
}

const steps: [limit: number, unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  [60, "second", 1],
  [3600, "minute", 60],
  [86_400, "hour", 3600],
  [604_800, "day", 86_400],
];

/** Dates in the reader's language and zone. */
export function useDates() {
  const locale = useStore($locale);
  const timeZone = useStore($zone);
  const format = (options: Intl.DateTimeFormatOptions) => (iso: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(iso));
  const date = format({ dateStyle: "medium" });
  return {
    date,
    full: format({ dateStyle: "full", timeStyle: "long" }),
    relative: (iso: string) => relative(iso, locale) ?? date(iso),
  };
}

/** "3 minutes ago"; null for what is a week or longer away, which reads better as a date. */
export function relative(iso: string, locale: string, now = Date.now()): string | null {
  const seconds = (new Date(iso).getTime() - now) / 1000;
  const step = steps.find(([limit]) => Math.abs(seconds) < limit);
  if (!step) return null;
  const [, unit, size] = step;
  const amount = unit === "second" ? 0 : Math.trunc(seconds / size);
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" }).format(
    amount,
    unit,
  );
}

/** The moment at which a day (`2026-01-31`) begins in a zone, as the server wants it. */
export function startOfDay(day: string, timeZone: string): string {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const first = utc - offsetAt(utc, timeZone);
  return new Date(utc - offsetAt(first, timeZone)).toISOString();
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(moment)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? "") ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -size : size;
}
