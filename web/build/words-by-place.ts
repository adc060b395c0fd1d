import { join, relative, sep } from "node:path";
import {
  createCompilationErrorMessage,
  createCompiledCatalog,
  createMissingErrorMessage,
  getCatalogs,
} from "@lingui/cli/api";
import { getConfig } from "@lingui/conf";
import type { Plugin } from "vite";
import {
  type Catalogue,
  cataloguesOf,
  filesOfCatalogues,
  type ImportGraph,
  readImports,
  unheldWords,
  unseenImports,
} from "./place-words.ts";

const virtual = /^virtual:words\/([a-z]+)-([a-z-]+)$/;
const resolved = /^\0virtual:words\/([a-z]+)-([a-z-]+)$/;

/** What the macros leave where a message is said. */
const mark = /\/\*\* i18n \*\//;
const said = /\/\*\* i18n \*\/\s*\{\s*id: "([^"]+)"/g;

const folder = join(import.meta.dirname, "..", "src");
const ownCatalogue = "features/help/articles/";

interface Options {
  /** The configuration of Lingui. */
  readonly configPath: string;
  /** A missing translation fails the build. */
  readonly failOnMissing: boolean;
}

/**
 * Translators see one catalogue of a language. The pages load it by place, as `virtual:words/<language>-<place>`: what a place says
 * follows from what its routes import. A strict build fails where a page could say what its catalogues do not hold.
 */
export function wordsByPlace({ configPath, failOnMissing }: Options): Plugin {
  const sayings = new Map<string, Set<string>>();
  const held = new Map<string, readonly Catalogue[]>();
  let graph: ImportGraph = new Map();
  let isBuild = false;
  return {
    name: "doradca:words-by-place",
    configResolved({ command }) {
      isBuild = command === "build";
    },
    buildStart() {
      graph = readImports(folder);
    },
    resolveId: { filter: { id: virtual }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: resolved },
      async handler(id) {
        const [, language = "", catalogue = ""] = resolved.exec(id) ?? [];
        const { texts, sayers, files } = await readCatalog({ configPath, failOnMissing }, language);
        for (const file of files) this.addWatchFile(file);
        const filesOf = filesOfCatalogues(graph);
        for (const message of Object.keys(texts)) {
          // While pages are written their imports change: then every page has all words.
          held.set(message, isBuild ? cataloguesOf(sayers(message), filesOf) : ["shared"]);
        }
        const own = Object.entries(texts).filter(([message]) => held.get(message)?.includes(catalogue as Catalogue));
        return { code: compile(language, Object.fromEntries(own)), moduleType: "js" };
      },
    },
    transform: {
      filter: { code: mark },
      handler(code, id) {
        const file = inFolder(id);
        if (file.startsWith(ownCatalogue)) return;
        const messages = [...code.matchAll(said)].map(([, message = ""]) => message);
        sayings.set(file, new Set([...(sayings.get(file) ?? []), ...messages]));
      },
    },
    buildEnd(error) {
      if (error || !isBuild || !failOnMissing) return;
      const ours = [...this.getModuleIds()].filter((id) => graph.has(inFolder(id)));
      const importers = new Map(
        ours.map((id) => {
          const { importers = [], dynamicImporters = [] } = this.getModuleInfo(id) ?? {};
          return [inFolder(id), [...importers, ...dynamicImporters].map(inFolder)] as const;
        }),
      );
      const unseen = unseenImports(graph, importers);
      if (unseen.length > 0) this.error(`Imports that web/build/place-words.ts does not see:\n${unseen.join("\n")}`);
      const unheld = unheldWords(sayings, filesOfCatalogues(graph), held);
      // The start shows the last lines of a build that failed.
      if (unheld.length > 0 || sayings.size === 0)
        this.error(
          `${unheld.slice(0, 3).join("\n")}\n${unheld.length} words would be missing on pages: npm run translations:extract.`,
        );
    },
  };
}

const inFolder = (id: string) =>
  relative(folder, id.split("?")[0] ?? "")
    .split(sep)
    .join("/");

async function readCatalog({ configPath, failOnMissing }: Options, language: string) {
  const config = getConfig({ configPath });
  const catalog = (await getCatalogs(config)).find(({ path }) => path.endsWith("/src/locales/{locale}"));
  if (!catalog) throw new Error(`${configPath} names no catalogue in src/locales.`);
  const { fallbackLocales, sourceLocale } = config;
  const { messages, missing } = await catalog.getTranslations(language, { fallbackLocales, sourceLocale });
  if (failOnMissing && missing.length > 0) throw new Error(createMissingErrorMessage(language, missing));
  const entries = (await catalog.read(language)) ?? {};
  return {
    texts: messages,
    sayers: (message: string) => (entries[message]?.origin ?? []).map(([file]) => file.replace(/^src\//, "")),
    files: config.locales.map((locale) => catalog.getFilename(locale)),
  };
}

function compile(language: string, texts: Readonly<Record<string, string>>): string {
  const { source, errors } = createCompiledCatalog(language, texts, { namespace: "es" });
  if (errors.length > 0) throw new Error(createCompilationErrorMessage(language, errors));
  return source;
}
