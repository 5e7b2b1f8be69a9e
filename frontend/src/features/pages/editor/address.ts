import { createPage as bounds } from "#api/bounds.ts";
import { slugFrom } from "#lib/slug.ts";

/** The address that a page gets when nobody chose one; very short titles are made long enough. */
export function suggestAddress(title: string): string {
  const slug = slugFrom(title, bounds.slug.maxLength);
  return slug.length < bounds.slug.minLength
    ? slugFrom(`page-${slug}`, bounds.slug.maxLength)
    : slug;
}
