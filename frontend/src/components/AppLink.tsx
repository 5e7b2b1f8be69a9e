import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef } from "react";

type Attributes = Omit<ComponentPropsWithRef<"a">, keyof AnchorProps | keyof ButtonProps>;

/** A link in a text, that the router checks and follows. */
export const AppLink = createLink((props: AnchorProps & Attributes) => <Anchor {...props} />);

/** A link that looks like a button. */
export const ButtonLink = createLink((props: ButtonProps & Attributes) => (
  <Button component="a" {...props} />
));
