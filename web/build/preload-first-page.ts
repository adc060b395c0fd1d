import type { HtmlTagDescriptor, Plugin } from "vite";

interface Chunk {
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
}

/**
 * The entry is a few lines that start the words of the language, the application and the page at the same moment. Without these
 * hints the browser would hear of the application's chunks only after it has run the entry. The style sheet goes behind the first
 * marks of the page, which are painted without it; scripts wait for it all the same.
 */
export function preloadFirstPage(): Plugin {
  return {
    name: "doradca:preload-first-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const chunks = new Map<string, Chunk>();
        for (const output of Object.values(bundle ?? {}))
          if (output.type === "chunk") chunks.set(output.fileName, output);
        const application = [...chunks.values()].find((chunk) =>
          chunk.facadeModuleId?.endsWith("/src/application.tsx"),
        );
        const files = application ? [...withImports(application, chunks)] : [];
        const tags = files.filter((file) => !html.includes(file)).map(script);
        return { html: sheetBehindTheRoot(html), tags };
      },
    },
  };
}

function sheetBehindTheRoot(html: string): string {
  const [sheet] = /\s*<link rel="stylesheet"[^>]*>/.exec(html) ?? [];
  if (!sheet) throw new Error("The page has no style sheet.");
  return html.replace(sheet, "").replace("<noscript>", `${sheet.trim()}\n    <noscript>`);
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
