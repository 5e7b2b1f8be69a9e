import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Logo } from "#components/Logo.tsx";
import { brand } from "#product/theme.ts";
import classes from "./Doorway.module.css";

interface Props {
  title: string;
  text?: ReactNode;
  /** Stands under the card: the other way in. */
  foot?: ReactNode;
  children?: ReactNode;
}

/** A screen before the shell: one card, one thing to do. */
export function Doorway({ title, text, foot, children }: Props) {
  return (
    <main className={classes.doorway}>
      <title>{`${title} · ${brand.name}`}</title>
      <a href="/" className={classes.logo} aria-label={brand.name}>
        <Logo withName size={28} />
      </a>
      <div className={classes.card}>
        <Title order={1}>{title}</Title>
        {text && (
          <Text c="dimmed" mt={6}>
            {text}
          </Text>
        )}
        {children && (
          <Stack gap="md" mt="lg">
            {children}
          </Stack>
        )}
      </div>
      {foot && <div className={classes.foot}>{foot}</div>}
    </main>
  );
}
