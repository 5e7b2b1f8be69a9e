import { useReducer, useState } from "react";
import { asFailure, type Failure } from "#api/failure.ts";
import type { Page } from "../requests/get-page.ts";
import { blankDraft, type Draft, draftOf, isSame, work } from "./draft.ts";
import { type Faults, faultsFrom, faultsOf } from "./faults.ts";
import { editorTexts } from "./texts.ts";

/** Sends a draft; with a version it is written on top of that one. */
type Send = (draft: Draft, version: number) => Promise<Page>;

interface Options {
  page: Page | null;
  send: Send;
  /** Asks for the newest version, when another one was saved in the meantime. */
  fetchNewest?: () => Promise<Page>;
  onSaved?: (page: Page) => void;
}

/** What is on the desk, what is saved, and the way from the one to the other. */
export function useEditor({ page, send, fetchNewest, onSaved }: Options) {
  const [desk, act] = useReducer(work, { draft: startOf(page), undo: null });
  const [saved, setSaved] = useState({ draft: desk.draft, version: page?.version ?? 0 });
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [theirs, setTheirs] = useState<Page | null>(null);
  const [pending, setPending] = useState(false);
  const { draft } = desk;

  const take = (next: Page) => {
    act({ do: "saved", sent: draft, page: next });
    setSaved({ draft: draftOf(next), version: next.version });
    setTheirs(null);
    onSaved?.(next);
  };
  const complain = async (thrown: unknown) => {
    const problem = asFailure(thrown);
    if (problem.code === "VERSION_CONFLICT" && fetchNewest) return setTheirs(await fetchNewest());
    setFaults(faultsFrom(problem, draft.blocks, editorTexts.get()));
    setFailure(problem);
  };
  const save = async (version = saved.version) => {
    const found = faultsOf(draft);
    setFaults(found);
    setFailure(null);
    if (Object.keys(found).length > 0) return;
    setPending(true);
    await send(draft, version)
      .then(take)
      .catch(complain)
      .catch((it) => setFailure(asFailure(it)));
    setPending(false);
  };
  const takeTheirs = (newest: Page) => {
    act({ do: "replace", draft: draftOf(newest) });
    setSaved({ draft: draftOf(newest), version: newest.version });
    setTheirs(null);
  };
  return {
    ...desk,
    act,
    faults,
    failure,
    pending,
    version: saved.version,
    dirty: !isSame(draft, saved.draft),
    theirs,
    save,
    keepMine: (newest: Page) => save(newest.version),
    takeTheirs,
    goOn: () => setTheirs(null),
  };
}

export type Editor = ReturnType<typeof useEditor>;

function startOf(page: Page | null): Draft {
  return page ? draftOf(page) : blankDraft();
}
