import { ActionIcon, Menu } from "@mantine/core";
import { useStore } from "@nanostores/react";
import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import Plus from "lucide-react/icons/plus";
import Trash2 from "lucide-react/icons/trash-2";
import type { KeyboardEvent, ReactNode } from "react";
import type { Block } from "../requests/get-page.ts";
import classes from "./BlockCard.module.css";
import { type Kind, kinds } from "./draft.ts";
import { kindIcons } from "./kinds.ts";
import { editorTexts } from "./texts.ts";

interface Props {
  block: Block;
  position: number;
  total: number;
  full: boolean;
  readOnly: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onAdd: (kind: Kind) => void;
  children: ReactNode;
}

/** One block on the desk, with everything that can be done to it by mouse and by keyboard. */
export function BlockCard(props: Props) {
  const { block, position, total, readOnly, onMove, onRemove, children } = props;
  const t = useStore(editorTexts);
  const Icon = kindIcons[block.type];
  const name = t.blockAt({ kind: t[block.type], position, total });
  const keys = (event: KeyboardEvent) => {
    const done = pressed(event, { onMove, onRemove });
    if (done && !readOnly) event.preventDefault();
  };
  return (
    <section
      className={classes.card}
      aria-label={name}
      data-block={block.id}
      onKeyDown={readOnly ? undefined : keys}
    >
      <span className={classes.kind}>
        <Icon size={15} aria-hidden />
        {t[block.type]}
      </span>
      {!readOnly && <Tools {...props} />}
      <div className={classes.fields}>{children}</div>
    </section>
  );
}

/** Alt with an arrow moves, Ctrl (or Cmd) + Shift + Backspace deletes. */
function pressed(
  event: KeyboardEvent,
  { onMove, onRemove }: Pick<Props, "onMove" | "onRemove">,
): boolean {
  if (event.altKey && event.key === "ArrowUp") onMove(-1);
  else if (event.altKey && event.key === "ArrowDown") onMove(1);
  else if ((event.ctrlKey || event.metaKey) && event.shiftKey && event.key === "Backspace")
    onRemove();
  else return false;
  return true;
}

function Tools({ position, total, full, onMove, onRemove, onAdd }: Props) {
  const t = useStore(editorTexts);
  return (
    <div className={classes.tools}>
      <Tool
        label={t.moveUp}
        icon={<ArrowUp size={15} />}
        disabled={position === 1}
        onClick={() => onMove(-1)}
      />
      <Tool
        label={t.moveDown}
        icon={<ArrowDown size={15} />}
        disabled={position === total}
        onClick={() => onMove(1)}
      />
      <AddMenu label={t.addBelow} disabled={full} onAdd={onAdd} />
      <Tool label={t.removeBlock} icon={<Trash2 size={15} />} onClick={onRemove} />
    </div>
  );
}

interface ToolProps {
  label: string;
  icon: ReactNode;
  disabled?: boolean;
  onClick?: () => void;
}

function Tool({ label, icon, ...rest }: ToolProps) {
  return (
    <ActionIcon variant="subtle" color="gray" size={28} aria-label={label} title={label} {...rest}>
      {icon}
    </ActionIcon>
  );
}

function AddMenu({
  label,
  disabled,
  onAdd,
}: {
  label: string;
  disabled: boolean;
  onAdd: (kind: Kind) => void;
}) {
  const t = useStore(editorTexts);
  return (
    <Menu position="bottom-end" withinPortal returnFocus={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={label}
          title={label}
          disabled={disabled}
        >
          <Plus size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => {
          const Icon = kindIcons[kind];
          return (
            <Menu.Item key={kind} leftSection={<Icon size={15} />} onClick={() => onAdd(kind)}>
              {t[kind]}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
