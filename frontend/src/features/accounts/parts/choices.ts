import { updateProfile as bounds } from "#api/bounds.ts";

/** Each language by its own name, as somebody who reads it looks for it. */
export const languages = bounds.locale.enum.map((locale) => ({
  value: locale,
  label: new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale,
}));

/** Every zone that this browser knows, and the one in use, which it may know by another name. */
export function zones(current: string): string[] {
  return [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), current])];
}
