/** Writes what the web app knows of the contract; with --check it only says whether that is still true. */
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { boundsModule } from "./bounds.ts";

const source = new URL("../../contract/openapi.json", import.meta.url);
const note = "/** Generated from the contract by `npm run types`; do not edit. */\n\n";
const contract = JSON.parse(readFileSync(source, "utf8"));

const generated = {
  "../src/api/schema.d.ts": note + astToString(await openapiTS(structuredClone(contract))),
  "../src/api/bounds.ts": note + boundsModule(contract),
};

const stale = Object.entries(generated).filter(([path, text]) => read(path) !== text);
if (process.argv.includes("--check")) {
  for (const [path] of stale)
    console.error(`${path} does not fit the contract: run npm run types.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) writeFileSync(new URL(path, import.meta.url), text);
}

function read(path: string): string {
  try {
    return readFileSync(new URL(path, import.meta.url), "utf8");
  } catch {
    return "";
  }
}
