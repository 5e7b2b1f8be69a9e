import { useStore } from "@nanostores/react";
import { useBlocker } from "@tanstack/react-router";
import { ConfirmDialog } from "#components/ConfirmDialog.tsx";
import { editorTexts } from "./texts.ts";

/** Asks before unsaved work is left, also when the tab is closed. */
export function LeaveGuard({ dirty }: { dirty: boolean }) {
  const t = useStore(editorTexts);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: dirty,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={status === "blocked"}
      title={t.leaveTitle}
      text={t.leaveText}
      action={t.leave}
      onConfirm={() => proceed?.()}
      onClose={() => reset?.()}
    />
  );
}
