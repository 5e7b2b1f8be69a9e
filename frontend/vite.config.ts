import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { brandPage } from "./vite/brand.ts";
import { precompress } from "./vite/precompress.ts";

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
  },
}));
