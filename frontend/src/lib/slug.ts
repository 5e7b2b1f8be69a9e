/** An address made from a name: "Acme & Söhne" becomes "acme-soehne". */
export function slugFrom(name: string, longest: number): string {
  return name
    .toLowerCase()
    .replace(/ä|ö|ü|ß/g, (letter) => spelled[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
}

const spelled: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
