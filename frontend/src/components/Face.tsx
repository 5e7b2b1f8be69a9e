import { Avatar } from "@mantine/core";
import "@mantine/core/styles/Avatar.layer.css";

const colors = ["accent", "teal", "grape", "orange", "cyan", "pink"];

/** A person or an organization as a small picture: theirs, or the first letters of the name. */
export function Face({
  name,
  src,
  size = 24,
  square = false,
}: {
  name: string;
  src?: string | null;
  size?: number;
  square?: boolean;
}) {
  return (
    <Avatar
      src={src ?? null}
      name={name}
      alt=""
      aria-hidden
      size={size}
      radius={square ? "sm" : "xl"}
      color={square ? "accent" : "initials"}
      allowedInitialsColors={colors}
      variant={square ? "filled" : "light"}
    />
  );
}
