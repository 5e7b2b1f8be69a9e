import { createPage as bounds } from "#api/bounds.ts";
import type { Failure } from "#api/failure.ts";
import { type Bound, rule } from "#components/forms/rules.ts";
import type { Block } from "../requests/get-page.ts";
import type { Draft } from "./draft.ts";

/** What is wrong, by field: `title`, `slug`, or the block's id and its field as `id.text`. */
export type Faults = Readonly<Record<string, string>>;

/** An address may be left empty, since one is made from the title then. */
const { required: _, ...chosenSlug } = bounds.slug;
const all: Readonly<Record<string, Bound>> = bounds;

/** The bounds of a block's field, as the contract has them: an empty text is a text, an empty address is none. */
export function boundOf(kind: Block["type"], field: string): Bound {
  const { required, ...bound } = all[`blocks.${kind}.${field}`] ?? {};
  const mayBeEmpty = !bound.minLength && !bound.pattern && !bound.format;
  return required && !mayBeEmpty ? { ...bound, required } : bound;
}

/** Checks a draft before it is sent, by the contract's own rules. */
export function faultsOf(draft: Draft): Faults {
  const found: Record<string, string | null> = {
    title: rule(bounds.title)(draft.title),
    slug: rule(chosenSlug)(draft.slug),
  };
  for (const block of draft.blocks) {
    for (const [field, value] of Object.entries(block)) {
      if (field === "type" || field === "id" || typeof value !== "string") continue;
      found[`${block.id}.${field}`] = rule(boundOf(block.type, field))(value);
    }
  }
  return dropNull(found);
}

function dropNull(found: Record<string, string | null>): Faults {
  const entries = Object.entries(found).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return Object.fromEntries(entries);
}

/** The server's complaints at the same places: `body.blocks.2.image.url` is the third block's `url`. */
export function faultsFrom(
  failure: Failure,
  blocks: Block[],
  words: Record<string, unknown>,
): Faults {
  const taken = words[failure.code];
  if (failure.code === "SLUG_TAKEN" && typeof taken === "string") return { slug: taken };
  const entries = failure.details.map(({ field, code, message }) => {
    const own = words[code];
    return [placeOf(field, blocks), typeof own === "string" ? own : message];
  });
  return Object.fromEntries(entries);
}

function placeOf(field: string, blocks: Block[]): string {
  const [, position, name] = /^body\.blocks\.(\d+)\.(?:.*\.)?(\w+)$/.exec(field) ?? [];
  const block = blocks[Number(position)];
  return block ? `${block.id}.${name}` : field.replace(/^body\./, "");
}
