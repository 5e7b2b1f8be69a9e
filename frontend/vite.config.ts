import react from "@vitejs/plugin-react";
import type { Rolldown } from "vite";
import { defineConfig } from "vitest/config";
import { brandPage } from "./vite/brand.ts";
import { precompress } from "./vite/precompress.ts";

/**
 * What is needed together is moved together, so that a first visit makes few requests: each group holds
 * the modules named and all that they import, unless a group before it holds them already.
 */
const chunks = [
  ["base", /src\/main\.tsx|react-query\/.*\/useMutation|react-router\/.*\/useLocation/],
  [
    "forms",
    /src\/components\/(Doorway|forms\/)|src\/api\/bounds|@mantine\/core\/.*\/(TextInput|PasswordInput)|@mantine\/form/,
  ],
  ["shell", /src\/app\/shell\/Shell|src\/components\/(Page|Rows|Panel|Listing|Moment|notify)\./],
  ["dialog", /@mantine\/core\/.*\/Modal|src\/components\/ConfirmDialog/],
  ["editor", /src\/features\/pages\/editor\/Desk/],
].map(
  ([name, test], index) => ({ name, test, priority: 9 - index }) as Rolldown.CodeSplittingGroup,
);

export default defineConfig(({ mode }) => ({
  plugins: [react(), brandPage(), mode === "production" ? precompress() : null],
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    // Everything below has native light-dark(), nesting and top-level await.
    target: ["chrome123", "edge123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    // The policy allows no data: addresses.
    assetsInlineLimit: 0,
    minify: mode === "production",
    reportCompressedSize: false,
    emptyOutDir: mode === "production",
    sourcemap: mode !== "production",
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  test: {
    environment: "jsdom",
    environmentOptions: { jsdom: { url: "http://localhost:8000" } },
    setupFiles: ["src/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: false,
    env: { DEBUG_PRINT_LIMIT: "0" },
    restoreMocks: true,
    testTimeout: 15_000,
  },
}));
