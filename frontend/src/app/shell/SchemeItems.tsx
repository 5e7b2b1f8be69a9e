import { Menu, useMantineColorScheme } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { schemes } from "#app/shell/schemes.ts";
import { shellTexts } from "#app/texts.ts";

/** Light, dark, or like the system. */
export function SchemeItems() {
  const t = useStore(shellTexts);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu.RadioGroup value={colorScheme}>
      <Menu.Label>{t.appearance}</Menu.Label>
      {schemes.map(({ scheme }) => (
        <Menu.RadioItem key={scheme} value={scheme} onChange={() => setColorScheme(scheme)}>
          {t[scheme]}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
