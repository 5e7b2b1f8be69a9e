import "@fontsource-variable/geist/wght.css";
import "#app/theme/styles.css";
import { setNonce } from "get-nonce";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/App.tsx";
import { start } from "#app/start.ts";
import { $locale, speak } from "#lib/i18n.ts";

const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce ?? "";
setNonce(nonce);

const place = document.getElementById("root");
if (place) {
  const app = start();
  await speak($locale.get());
  createRoot(place).render(
    <StrictMode>
      <App {...app} nonce={nonce} />
    </StrictMode>,
  );
}
