import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../../../../../domain/languages.ts";
import { escapeHtml } from "../plain-page.ts";

/** What the server writes into a page, so that its first paint waits for no request. */
export interface PageData {
  readonly vendorName: string;
  readonly supportUrl: string | null;
  /** The language of the page: the person's choice, else the browser's. */
  readonly language: Language;
  readonly me: { readonly person: { readonly theme: string } } | null;
  readonly sample: boolean;
}

/** What a page shows before its scripts run, and where none does. */
export interface PageContent {
  readonly title: string;
  readonly status: 200 | 404;
  /** HTML of the head. */
  readonly head: string;
  /** The style of the body, which the security headers let through by its hash. */
  readonly style: string;
  /** HTML that stands in the app's place until the app takes it. */
  readonly body: string;
  /** JSON-LD about what the page is about. */
  readonly about?: object | undefined;
}

const openingTag = '<html lang="en" data-theme="system">';
const rootTag = '<div id="root"><div class="start">Doradca</div></div>';
const dataTag = '<script type="application/json" id="page-data">{}</script>';

/** The built page, ready to be filled. */
export interface PageShell {
  /** The inline styles, which the security headers let through by their hash. */
  readonly styles: readonly string[];
  readonly fill: (data: PageData, content?: PageContent) => string;
}

/**
 * Reads the page that the web app was built into; null where it was not built.
 *
 * @throws where the page has not the places that are filled.
 */
export async function readPageShell(webFolder: string): Promise<PageShell | null> {
  const html = await readFile(join(webFolder, "index.html"), "utf8").catch(() => null);
  if (html === null) return null;
  for (const place of [openingTag, dataTag, rootTag]) {
    if (html.split(place).length !== 2) throw new Error(`${webFolder}/index.html does not hold ${place} once.`);
  }
  return {
    styles: [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? ""),
    fill: (data, content) => {
      const theme = data.me?.person.theme ?? "system";
      return (content ? withContent(html, content) : html)
        .replace(openingTag, () => `<html lang="${data.language}" data-theme="${theme}">`)
        .replace(dataTag, () => `<script type="application/json" id="page-data">${escapedJson(data)}</script>`);
    },
  };
}

const titleTag = /<title>[^<]*<\/title>/;
const noScriptTag = /<noscript>[\s\S]*?<\/noscript>/;

/** The page with its content: it needs no script, and does not say that it did. */
function withContent(html: string, { title, head, style, body, about }: PageContent): string {
  const data = about ? `<script type="application/ld+json">${escapedJson(about)}</script>` : "";
  return html
    .replace(rootTag, (root) => root.replace(/<\/div>$/, () => `${body}</div>`))
    .replace(noScriptTag, "")
    .replace(titleTag, () => `<title>${escapeHtml(title)}</title>\n${head}\n<style>${style}</style>${data}`);
}

/** JSON that ends no script element and starts none, whatever names people have. */
export function escapedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
