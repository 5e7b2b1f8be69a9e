import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useStore } from "@nanostores/react";
import type { Block } from "../requests/get-page.ts";
import classes from "./BlockFields.module.css";
import type { Patch } from "./draft.ts";
import { boundOf, type Faults } from "./faults.ts";
import { editorTexts } from "./texts.ts";

interface Props<Kind extends Block = Block> {
  block: Kind;
  faults: Faults;
  readOnly: boolean;
  edit: (patch: Patch) => void;
}

type Of<Type extends Block["type"]> = Props<Extract<Block, { type: Type }>>;

/** The fields of one block, by its kind. */
export function BlockFields({ block, ...rest }: Props) {
  switch (block.type) {
    case "heading":
      return <HeadingFields block={block} {...rest} />;
    case "text":
      return <TextFields block={block} {...rest} />;
    case "image":
      return <ImageFields block={block} {...rest} />;
    case "button":
      return <ButtonFields block={block} {...rest} />;
    case "quote":
      return <QuoteFields block={block} {...rest} />;
    case "divider":
      return <hr className={classes.divider} />;
  }
}

/** What every text field of a block has: its value, its bound, its fault and the way back. */
function field({ block, faults, readOnly, edit }: Props, name: string, optional = false) {
  const value = (block as Patch)[name];
  const { maxLength } = boundOf(block.type, name);
  return {
    value: typeof value === "string" ? value : "",
    error: faults[`${block.id}.${name}`],
    readOnly,
    ...(maxLength === undefined ? {} : { maxLength }),
    onChange: (event: { currentTarget: { value: string } }) => {
      const typed = event.currentTarget.value;
      edit({ [name]: optional && typed === "" ? undefined : typed });
    },
  };
}

function HeadingFields(props: Of<"heading">) {
  const t = useStore(editorTexts);
  const { block, edit, readOnly } = props;
  return (
    <div className={classes.line}>
      <TextInput
        className={classes.grow}
        classNames={{ input: classes[`heading${block.level}`] ?? "" }}
        variant="unstyled"
        aria-label={t.heading}
        placeholder={t.headingPlaceholder}
        {...field(props, "text")}
      />
      <NativeSelect
        aria-label={t.level}
        size="xs"
        data={["1", "2", "3"]}
        value={String(block.level)}
        disabled={readOnly}
        onChange={(event) => edit({ level: Number(event.currentTarget.value) })}
      />
    </div>
  );
}

function TextFields(props: Of<"text">) {
  const t = useStore(editorTexts);
  return (
    <Textarea
      variant="unstyled"
      autosize
      minRows={1}
      aria-label={t.text}
      placeholder={t.textPlaceholder}
      {...field(props, "text")}
    />
  );
}

function ImageFields(props: Of<"image">) {
  const t = useStore(editorTexts);
  return (
    <div className={classes.fields}>
      <TextInput
        label={t.imageUrl}
        type="url"
        placeholder="https://"
        className={classes.wide}
        {...field(props, "url")}
      />
      <TextInput label={t.alt} description={t.altHint} {...field(props, "alt")} />
      <TextInput label={t.caption} {...field(props, "caption", true)} />
    </div>
  );
}

function ButtonFields(props: Of<"button">) {
  const t = useStore(editorTexts);
  return (
    <div className={classes.fields}>
      <TextInput label={t.label} {...field(props, "label")} />
      <TextInput label={t.url} type="url" placeholder="https://" {...field(props, "url")} />
    </div>
  );
}

function QuoteFields(props: Of<"quote">) {
  const t = useStore(editorTexts);
  return (
    <div className={classes.quote}>
      <Textarea
        variant="unstyled"
        autosize
        minRows={1}
        aria-label={t.quote}
        placeholder={t.quotePlaceholder}
        {...field(props, "text")}
      />
      <TextInput
        variant="unstyled"
        size="xs"
        aria-label={t.attribution}
        placeholder={t.attribution}
        {...field(props, "attribution", true)}
      />
    </div>
  );
}
