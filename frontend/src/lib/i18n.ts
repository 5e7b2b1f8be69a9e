import {
  type CountInput,
  createI18n,
  type Translations,
  type TranslationsJSON,
} from "@nanostores/i18n";
import { atom } from "nanostores";
import { hints } from "#lib/hints.ts";

/** English is complete by construction; a further language has one file beside each catalogue. */
const locales = ["en", "de"] as const;
export type Locale = (typeof locales)[number];
type Further = Exclude<Locale, "en">;

type Translated<Base> = {
  [Key in keyof Base]: Base[Key] extends string ? string : string | CountInput;
};
type Load = () => Promise<{ default: TranslationsJSON }>;

const loaders = new Map<string, Record<Further, Load>>();

/** The language of the texts on the screen; the person's own once it is known. */
export const $locale = atom<Locale>(asLocale(hints.locale.get()) ?? preferred());

const i18n = createI18n<Locale, "en">($locale, {
  baseLocale: "en",
  get: async (locale, names) =>
    Object.fromEntries(await Promise.all(names.map((name) => load(locale, name)))),
});

/** Registers the texts of one feature; used as `useStore(texts)`. */
export function catalogue<Base extends Translations>(
  name: string,
  base: Base,
  further: Record<Further, () => Promise<{ default: Translated<Base> }>>,
) {
  loaders.set(name, further as Record<Further, Load>);
  return i18n(name, base);
}

/** Loads every text known so far in one go, then switches, so that no screen is half in one language. */
export async function speak(locale: Locale): Promise<void> {
  if (locale !== "en" && i18n.cache[locale] === undefined) {
    const loaded = await Promise.all([...loaders.keys()].map((name) => load(locale, name)));
    Object.assign(i18n.cache, { [locale]: Object.fromEntries(loaded) });
  }
  hints.locale.set(locale);
  document.documentElement.lang = locale;
  $locale.set(locale);
}

async function load(locale: Locale, name: string) {
  if (locale === "en") return [name, {}] as const;
  const texts = await loaders.get(name)?.[locale]();
  return [name, texts?.default ?? {}] as const;
}

export function asLocale(value: string | null | undefined): Locale | null {
  return locales.find((locale) => locale === value) ?? null;
}

function preferred(): Locale {
  const wanted = navigator.languages.map((language) => asLocale(language.slice(0, 2)));
  return wanted.find((locale) => locale !== null) ?? "en";
}
