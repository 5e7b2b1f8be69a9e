import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { commonTexts } from "#components/texts.ts";

/** A password that can be looked at, and that says to assistive technology when it is not right. */
export function PasswordField(props: PasswordInputProps) {
  const t = useStore(commonTexts);
  return (
    <PasswordInput
      aria-invalid={props.error ? true : undefined}
      visibilityToggleButtonProps={{ "aria-label": t.showPassword }}
      visibilityToggleFocusable
      {...props}
    />
  );
}
