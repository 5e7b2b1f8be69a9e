import { nanoid } from "nanoid";
import type { Block, Page } from "../requests/get-page.ts";

export type Kind = Block["type"];
/** The fields that a block can have, whatever its kind. */
export type Patch = Record<string, unknown>;

/** What is being written; `undo` is the state before the last thing that took something away. */
export interface Draft {
  title: string;
  slug: string;
  blocks: Block[];
}
export interface Desk {
  draft: Draft;
  undo: { draft: Draft; why: "block" | "mine" } | null;
}

export type Action =
  | { do: "retitle"; title: string }
  | { do: "readdress"; slug: string }
  | { do: "edit"; id: string; patch: Patch }
  | { do: "add"; block: Block; after: string | null }
  | { do: "move"; id: string; by: -1 | 1 }
  | { do: "remove"; id: string }
  | { do: "replace"; draft: Draft }
  | { do: "saved"; sent: Draft; page: Page }
  | { do: "undo" };

export const kinds = [
  "heading",
  "text",
  "image",
  "button",
  "quote",
  "divider",
] as const satisfies Kind[];

export function blankDraft(): Draft {
  return { title: "", slug: "", blocks: [] };
}

export function draftOf({ title, slug, blocks }: Page): Draft {
  return { title, slug, blocks };
}

export function newBlock(type: Kind): Block {
  const id = nanoid();
  switch (type) {
    case "heading":
      return { type, id, text: "", level: 2 };
    case "text":
      return { type, id, text: "" };
    case "image":
      return { type, id, url: "", alt: "" };
    case "button":
      return { type, id, label: "", url: "" };
    case "quote":
      return { type, id, text: "" };
    case "divider":
      return { type, id };
  }
}

/** Every change of a draft; what was typed while it was being saved stays, and what is taken away can be brought back once. */
export function work({ draft, undo }: Desk, action: Action): Desk {
  switch (action.do) {
    case "retitle":
      return { draft: { ...draft, title: action.title }, undo };
    case "readdress":
      return { draft: { ...draft, slug: action.slug }, undo };
    case "edit":
      return { draft: { ...draft, blocks: edited(draft.blocks, action.id, action.patch) }, undo };
    case "add":
      return { draft: { ...draft, blocks: added(draft.blocks, action.block, action.after) }, undo };
    case "move":
      return { draft: { ...draft, blocks: moved(draft.blocks, action.id, action.by) }, undo };
    case "remove": {
      const blocks = draft.blocks.filter(({ id }) => id !== action.id);
      return { draft: { ...draft, blocks }, undo: { draft, why: "block" } };
    }
    case "replace":
      return { draft: action.draft, undo: { draft, why: "mine" } };
    case "saved":
      return isSame(draft, action.sent)
        ? { draft: draftOf(action.page), undo: null }
        : { draft, undo };
    case "undo":
      return { draft: undo?.draft ?? draft, undo: null };
  }
}

/** A block keeps its kind and its id, whatever else changes. */
function edited(blocks: Block[], id: string, patch: Patch): Block[] {
  return blocks.map((block) => (block.id === id ? ({ ...block, ...patch } as Block) : block));
}

function added(blocks: Block[], block: Block, after: string | null): Block[] {
  const at = blocks.findIndex(({ id }) => id === after);
  return at < 0 ? [...blocks, block] : blocks.toSpliced(at + 1, 0, block);
}

function moved(blocks: Block[], id: string, by: -1 | 1): Block[] {
  const from = blocks.findIndex((block) => block.id === id);
  const block = blocks[from];
  const to = from + by;
  if (!block || to < 0 || to >= blocks.length) return blocks;
  return blocks.toSpliced(from, 1).toSpliced(to, 0, block);
}

export function isSame(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
