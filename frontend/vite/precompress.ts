import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const compressible = /\.(js|css|html|svg|json|txt|webmanifest)$/;
const smallest = 1024;

/** Writes a .br and a .gz beside every text asset, so that the server never compresses in a request. */
export function precompress(): Plugin {
  let folder = "dist";
  return {
    name: "vibekit:precompress",
    apply: "build",
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    closeBundle: async () => {
      const files = await readdir(folder, { recursive: true });
      await Promise.all(files.filter(isCompressed).map((file) => compress(join(folder, file))));
    },
  };
}

/** The page itself is filled in per response, so it is never served from a compressed copy. */
function isCompressed(file: string): boolean {
  return compressible.test(file) && file !== "index.html";
}

async function compress(path: string): Promise<void> {
  const raw = await readFile(path);
  if (raw.length < smallest) return;
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(raw, best));
  await writeFile(`${path}.gz`, await promisify(gzip)(raw, { level: 9 }));
}
