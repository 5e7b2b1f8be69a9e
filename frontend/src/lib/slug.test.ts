import { expect, test } from "vitest";
import { slugFrom } from "#lib/slug.ts";

test.each([
  ["Acme", "acme"],
  ["Müller & Söhne", "mueller-soehne"],
  ["  Café — Zürich! ", "cafe-zuerich"],
  ["日本", ""],
])("%s becomes %s", (name, slug) => {
  expect(slugFrom(name, 48)).toBe(slug);
});

test("it is cut without a dash at the end", () => {
  expect(slugFrom("one two", 4)).toBe("one");
});
