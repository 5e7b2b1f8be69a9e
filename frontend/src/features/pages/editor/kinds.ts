import Heading from "lucide-react/icons/heading";
import ImageIcon from "lucide-react/icons/image";
import Minus from "lucide-react/icons/minus";
import MousePointerClick from "lucide-react/icons/mouse-pointer-click";
import Quote from "lucide-react/icons/quote";
import Type from "lucide-react/icons/type";
import type { Icon } from "#lib/feature.ts";
import type { Kind } from "./draft.ts";

export const kindIcons: Record<Kind, Icon> = {
  heading: Heading,
  text: Type,
  image: ImageIcon,
  button: MousePointerClick,
  quote: Quote,
  divider: Minus,
};
