import type { Plugin } from "vite";
import { brand } from "../src/product/theme.ts";

/** Puts the product's name and icon, which live in its theme file alone, into index.html. */
export function brandPage(): Plugin {
  return {
    name: "vibekit:brand",
    transformIndexHtml: (html) => html.replaceAll("__PRODUCT_NAME__", brand.name),
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "favicon.svg", source: icon() });
    },
  };
}

function icon(): string {
  const { viewBox, path } = brand.logo;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path fill-rule="evenodd" fill="${brand.accent[5]}" d="${path}"/></svg>\n`;
}
