import type { HtmlTagDescriptor, Plugin } from "vite";

interface Chunk {
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
}

/**
 * The entry is a few lines that start the catalog of the language and the application at the same moment. Without these hints the
 * browser would hear of the application's chunks only after it has run the entry; the font would wait for the first text.
 */
export function preloadFirstPage(): Plugin {
  return {
    name: "doradca:preload-first-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const chunks = new Map<string, Chunk>();
        const tags: HtmlTagDescriptor[] = [];
        for (const output of Object.values(bundle ?? {})) {
          if (output.type === "chunk") chunks.set(output.fileName, output);
          else if (/\/inter-latin-wght-normal-.*\.woff2$/.test(output.fileName)) tags.push(font(output.fileName));
        }
        const application = [...chunks.values()].find((chunk) =>
          chunk.facadeModuleId?.endsWith("/src/application.tsx"),
        );
        if (application) {
          for (const file of withImports(application, chunks)) if (!html.includes(file)) tags.push(script(file));
        }
        return tags;
      },
    },
  };
}

function withImports(chunk: Chunk, chunks: ReadonlyMap<string, Chunk>, seen = new Set<string>()): Set<string> {
  if (seen.has(chunk.fileName)) return seen;
  seen.add(chunk.fileName);
  for (const name of chunk.imports) {
    const next = chunks.get(name);
    if (next) withImports(next, chunks, seen);
  }
  return seen;
}

const script = (file: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
  injectTo: "head",
});

const font = (file: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `/${file}` },
  injectTo: "head",
});
