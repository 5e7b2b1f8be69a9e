import { type CSSVariablesResolver, createTheme } from "@mantine/core";
import parts from "#app/theme/parts.module.css";
import { brand } from "#product/theme.ts";

const sans = "'Geist Variable', ui-sans-serif, system-ui, -apple-system, 'Segoe UI', sans-serif";
const mono = "ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, monospace";

/** The look of the app: quiet greys, one accent, small type, thin lines. */
export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 6, dark: 6 },
  colors: {
    accent: brand.accent,
    gray: [
      "#fafafa",
      "#f4f4f5",
      "#e8e8ea",
      "#dcdcdf",
      "#c9c9ce",
      "#a2a2ab",
      "#71717a",
      "#56565f",
      "#3b3b42",
      "#1b1b1f",
    ],
    dark: [
      "#e7e7ea",
      "#c3c4ca",
      "#a0a1ab",
      "#71737f",
      "#42444d",
      "#2c2e35",
      "#202228",
      "#16171b",
      "#101114",
      "#0b0c0e",
    ],
  },
  black: "#18181b",
  fontFamily: sans,
  fontFamilyMonospace: mono,
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.25rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.55", lg: "1.55", xl: "1.5" },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.375rem", lineHeight: "1.3" },
      h2: { fontSize: "1rem", lineHeight: "1.4" },
      h3: { fontSize: "0.875rem", lineHeight: "1.4" },
    },
  },
  radius: { xs: "4px", sm: "6px", md: "8px", lg: "12px", xl: "16px" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  shadows: {
    xs: "0 1px 2px rgb(0 0 0 / 0.05)",
    sm: "0 1px 3px rgb(0 0 0 / 0.08), 0 1px 2px rgb(0 0 0 / 0.04)",
    md: "0 4px 12px rgb(0 0 0 / 0.08), 0 1px 3px rgb(0 0 0 / 0.06)",
    lg: "0 12px 32px rgb(0 0 0 / 0.12), 0 2px 6px rgb(0 0 0 / 0.06)",
    xl: "0 24px 64px rgb(0 0 0 / 0.18), 0 4px 12px rgb(0 0 0 / 0.08)",
  },
  components: {
    Input: { classNames: { input: parts.input } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ["label", "input", "error", "description"] },
      classNames: { label: parts.label, description: parts.description, error: parts.error },
    },
    Button: { defaultProps: { size: "sm" } },
    TextInput: { defaultProps: { size: "sm" } },
    PasswordInput: { defaultProps: { size: "sm" } },
    Textarea: { defaultProps: { size: "sm" } },
    Select: { defaultProps: { size: "sm", allowDeselect: false } },
    Badge: { defaultProps: { tt: "none", fw: 500, radius: "sm" } },
    // The placeholder is a focusable child that a menu may not have.
    Menu: { defaultProps: { shadow: "lg", radius: "md", withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { centered: true, radius: "lg", shadow: "xl" },
      classNames: { title: parts.title },
    },
    EmptyState: {
      defaultProps: { px: "lg" },
      classNames: { description: parts.emptyDescription },
    },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
  },
});

/** Colours that Mantine has no name for, and greys that keep 4.5:1 on every ground of ours. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#ffffff",
    "--mantine-color-text": "#1b1b1f",
    "--mantine-color-dimmed": "#62626b",
    "--mantine-color-placeholder": "#72727b",
    "--mantine-color-default-border": "#dcdcdf",
    "--mantine-color-error": "#c4232b",
    "--app-canvas": "#f6f6f7",
    "--app-surface": "#ffffff",
    "--app-line": "#e8e8ea",
    "--app-hover": "rgb(24 24 27 / 0.04)",
    "--app-active": "rgb(24 24 27 / 0.065)",
  },
  dark: {
    "--mantine-color-body": "#121316",
    "--mantine-color-text": "#e7e7ea",
    "--mantine-color-dimmed": "#9a9ba6",
    "--mantine-color-placeholder": "#858690",
    "--mantine-color-default": "#1a1b20",
    "--mantine-color-default-hover": "#212228",
    "--mantine-color-default-border": "#2f3138",
    "--mantine-color-error": "#ff8c8f",
    "--app-canvas": "#0b0c0e",
    "--app-surface": "#16171b",
    "--app-line": "#25272d",
    "--app-hover": "rgb(255 255 255 / 0.05)",
    "--app-active": "rgb(255 255 255 / 0.085)",
  },
});
