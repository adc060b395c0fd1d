import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";

const compressible = new Set([".js", ".css", ".svg"]);

/** Writes the brotli form of each asset beside it, so that the server compresses nothing while it serves. */
export function compressAssets(): Plugin {
  let folder = "";
  return {
    name: "doradca:compress-assets",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir, config.build.assetsDir);
      if (config.build.outDir.startsWith("/")) folder = join(config.build.outDir, config.build.assetsDir);
    },
    async writeBundle() {
      for (const name of await readdir(folder)) {
        if (!compressible.has(extname(name))) continue;
        const source = await readFile(join(folder, name));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: source.length };
        await writeFile(join(folder, `${name}.br`), brotliCompressSync(source, { params }));
      }
    },
  };
}
