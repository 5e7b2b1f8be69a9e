import { Menu, useMantineColorScheme } from "@mantine/core";
import { useStore } from "@nanostores/react";
import Check from "lucide-react/icons/check";
import { schemes } from "#app/shell/schemes.ts";
import { shellTexts } from "#app/texts.ts";

/** Light, dark, or like the system. */
export function SchemeItems() {
  const t = useStore(shellTexts);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t.appearance}</Menu.Label>
      {schemes.map(({ scheme, icon: Icon }) => (
        <Menu.Item
          key={scheme}
          role="menuitemradio"
          aria-checked={colorScheme === scheme}
          closeMenuOnClick={false}
          leftSection={<Icon size={15} aria-hidden />}
          rightSection={colorScheme === scheme && <Check size={14} aria-hidden />}
          onClick={() => setColorScheme(scheme)}
        >
          {t[scheme]}
        </Menu.Item>
      ))}
    </>
  );
}
