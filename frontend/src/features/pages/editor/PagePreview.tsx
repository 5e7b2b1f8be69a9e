import { Button, Text } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { useState } from "react";
import type { Block } from "../requests/get-page.ts";
import type { Draft } from "./draft.ts";
import classes from "./PagePreview.module.css";
import { editorTexts } from "./texts.ts";

/** The page as its readers see it. */
export function PagePreview({ draft }: { draft: Draft }) {
  const t = useStore(editorTexts);
  return (
    <article className={classes.preview}>
      <h2 className={classes.title}>{draft.title || t.titlePlaceholder}</h2>
      {draft.blocks.length === 0 && <Text c="dimmed">{t.emptyPreview}</Text>}
      {draft.blocks.map((block) => (
        <Shown key={block.id} block={block} />
      ))}
    </article>
  );
}

function Shown({ block }: { block: Block }) {
  switch (block.type) {
    case "heading":
      return <Heading level={block.level} text={block.text} />;
    case "text":
      return <p className={classes.text}>{block.text}</p>;
    case "image":
      return <Picture url={block.url} alt={block.alt} caption={block.caption} />;
    case "button":
      return <Action label={block.label} url={block.url} />;
    case "quote":
      return (
        <blockquote className={classes.quote}>
          <p>{block.text}</p>
          {block.attribution && <footer>{block.attribution}</footer>}
        </blockquote>
      );
    case "divider":
      return <hr className={classes.divider} />;
  }
}

/** The page's title is the first rank, so its headings begin with the second. */
function Heading({ level, text }: { level: 1 | 2 | 3; text: string }) {
  const Tag = `h${level + 2}` as "h3" | "h4" | "h5";
  return <Tag className={classes[`heading${level}`]}>{text}</Tag>;
}

function Picture({ url, alt, caption }: { url: string; alt: string; caption: string | undefined }) {
  const t = useStore(editorTexts);
  const [broken, setBroken] = useState(false);
  return (
    <figure className={classes.figure}>
      {broken || !url.startsWith("https://") ? (
        <Text className={classes.broken ?? ""}>{t.brokenImage}</Text>
      ) : (
        <img src={url} alt={alt} referrerPolicy="no-referrer" onError={() => setBroken(true)} />
      )}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

/** Only the addresses that the contract allows become links, also before the server has seen them. */
function Action({ label, url }: { label: string; url: string }) {
  if (!/^(https:\/\/|mailto:)/.test(url)) return <Button disabled>{label}</Button>;
  return (
    <Button component="a" href={url} target="_blank" rel="noopener noreferrer">
      {label}
    </Button>
  );
}
