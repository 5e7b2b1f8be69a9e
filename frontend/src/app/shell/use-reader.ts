import { useEffect } from "react";
import { useProfile } from "#features/accounts/requests/get-profile.ts";
import { showDatesIn } from "#lib/dates.ts";
import { asLocale, speak } from "#lib/i18n.ts";

/** Texts and dates follow the profile of the person who reads them. */
export function useReader(): void {
  const { data } = useProfile();
  const { locale, time_zone: zone } = data ?? {};
  useEffect(() => {
    const known = asLocale(locale);
    if (known) void speak(known);
  }, [locale]);
  useEffect(() => {
    if (zone) showDatesIn(zone);
  }, [zone]);
}
