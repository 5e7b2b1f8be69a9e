import { expect, test } from "vitest";
import { type Desk, newBlock, work } from "./draft.ts";

const [one, two, three] = [newBlock("heading"), newBlock("text"), newBlock("divider")];
const desk: Desk = { draft: { title: "T", slug: "", blocks: [one, two, three] }, undo: null };
const order = ({ draft }: Desk) => draft.blocks.map(({ id }) => id);

test("a block moves by one place, and not beyond the ends", () => {
  expect(order(work(desk, { do: "move", id: two.id, by: -1 }))).toEqual([two.id, one.id, three.id]);
  expect(order(work(desk, { do: "move", id: one.id, by: -1 }))).toEqual(order(desk));
});

test("a block is added after another one, or at the end", () => {
  const block = newBlock("quote");
  const after = work(desk, { do: "add", block, after: one.id });
  expect(order(after)).toEqual([one.id, block.id, two.id, three.id]);
  expect(order(work(desk, { do: "add", block, after: null })).at(-1)).toBe(block.id);
});

test("a deleted block can be brought back", () => {
  const without = work(desk, { do: "remove", id: two.id });
  expect(order(without)).toEqual([one.id, three.id]);
  expect(order(work(without, { do: "undo" }))).toEqual(order(desk));
});

test("one's own version is set aside, not lost, when the other one is taken", () => {
  const taken = work(desk, { do: "replace", draft: { title: "Theirs", slug: "", blocks: [] } });
  expect(taken.draft.title).toBe("Theirs");
  expect(work(taken, { do: "undo" }).draft).toEqual(desk.draft);
});
