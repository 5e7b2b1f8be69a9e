import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { brand } from "#product/theme.ts";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <h1>{brand.name}</h1>
    </StrictMode>,
  );
}
