import { EmptyState, VisuallyHidden } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { type Dispatch, useLayoutEffect, useRef, useState } from "react";
import { createPage as bounds } from "#api/bounds.ts";
import type { Block } from "../requests/get-page.ts";
import { AddBar } from "./AddBar.tsx";
import { BlockCard } from "./BlockCard.tsx";
import { BlockFields } from "./BlockFields.tsx";
import classes from "./BlockList.module.css";
import { type Action, type Kind, newBlock } from "./draft.ts";
import type { Faults } from "./faults.ts";
import { editorTexts } from "./texts.ts";

interface Props {
  blocks: Block[];
  faults: Faults;
  readOnly: boolean;
  act: Dispatch<Action>;
}

/** The blocks in their order, and the ways to add, move and delete them. */
export function BlockList({ blocks, faults, readOnly, act }: Props) {
  const t = useStore(editorTexts);
  const { list, focusAfter, focusKept } = useFocus(blocks);
  const [said, say] = useState("");
  const total = blocks.length;
  const full = total >= bounds.blocks.maxItems;
  const add = (kind: Kind, after: string | null) => {
    const block = newBlock(kind);
    act({ do: "add", block, after });
    focusAfter(block.id);
  };
  const move = (id: string, position: number, by: -1 | 1) => {
    if (position + by < 1 || position + by > total) return;
    act({ do: "move", id, by });
    focusKept();
    say(t.moved({ position: position + by, total }));
  };
  const remove = (id: string, index: number) => {
    act({ do: "remove", id });
    focusAfter(blocks[index + 1]?.id ?? blocks[index - 1]?.id);
  };
  return (
    <div className={classes.list} ref={list}>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {total === 0 && !readOnly && (
        <EmptyState title={t.noBlocks} description={t.noBlocksText} py="xl" />
      )}
      {blocks.map((block, index) => (
        <BlockCard
          key={block.id}
          block={block}
          position={index + 1}
          total={total}
          full={full}
          readOnly={readOnly}
          onMove={(by) => move(block.id, index + 1, by)}
          onRemove={() => remove(block.id, index)}
          onAdd={(kind) => add(kind, block.id)}
        >
          <BlockFields
            block={block}
            faults={faults}
            readOnly={readOnly}
            edit={(patch) => act({ do: "edit", id: block.id, patch })}
          />
        </BlockCard>
      ))}
      {!readOnly && <AddBar full={full} onAdd={(kind) => add(kind, null)} />}
    </div>
  );
}

/** Keeps the cursor where the person works: in a new block, beside a deleted one, in a moved one. */
function useFocus(blocks: Block[]) {
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<(() => void) | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the blocks have changed.
  useLayoutEffect(() => {
    next.current?.();
    next.current = null;
  }, [blocks]);
  const focusAfter = (id: string | undefined) => {
    next.current = () => {
      const place =
        id === undefined ? list.current : list.current?.querySelector(`[data-block="${id}"]`);
      const field = place?.querySelector<HTMLElement>("input, textarea");
      (field ?? place?.querySelector<HTMLElement>("button:not(:disabled)"))?.focus();
    };
  };
  const focusKept = () => {
    const kept = document.activeElement;
    next.current = () => kept instanceof HTMLElement && kept.focus();
  };
  return { list, focusAfter, focusKept };
}
