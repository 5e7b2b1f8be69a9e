import { Group, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { brand } from "#product/theme.ts";
import classes from "./Page.module.css";

interface Props {
  title: string;
  description?: ReactNode;
  actions?: ReactNode;
  /** Reading width for forms and texts, full for lists. */
  width?: "reading" | "full";
  children: ReactNode;
}

let arrivals = 0;

/** One screen: its title in the tab and as the heading, which takes the focus when one arrives from another. */
export function Page({ title, description, actions, width = "full", children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    arrivals += 1;
    const nothingFocused =
      document.activeElement === null || document.activeElement === document.body;
    if (arrivals > 1 && nothingFocused) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={classes.page} data-width={width}>
      <title>{`${title} · ${brand.name}`}</title>
      <header className={classes.header}>
        <div className={classes.words}>
          <Title order={1} ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {description && (
            <Text c="dimmed" mt={4}>
              {description}
            </Text>
          )}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </header>
      <div className={classes.content}>{children}</div>
    </div>
  );
}
