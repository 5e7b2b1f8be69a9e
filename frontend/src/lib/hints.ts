/** What the browser remembers between visits. Only hints: without storage everything works, a little slower. */
function hint(name: string) {
  const key = `app.${name}`;
  return {
    get: (): string | null => quietly(() => localStorage.getItem(key)),
    set: (value: string): void => void quietly(() => localStorage.setItem(key, value)),
    clear: (): void => void quietly(() => localStorage.removeItem(key)),
  };
}

/** Storage throws where it is switched off. */
function quietly<Result>(use: () => Result): Result | null {
  try {
    return use();
  } catch {
    return null;
  }
}

export const hints = {
  /** Whether asking for the session is likely to be worth a request on a page for strangers. */
  signedIn: hint("signed-in"),
  locale: hint("locale"),
  zone: hint("zone"),
};
