import { type Language, languages } from "../../../../../domain/languages.ts";
import { type Html, html } from "../../../platform/http/html.ts";
import type { PageContent } from "../../../platform/http/pages/page-shell.ts";
import { directoryStyle } from "./style.ts";

/** What a page of the directory tells those who look for it. */
export interface DirectoryPage {
  readonly title: string;
  readonly description: string;
  /** The address without the language: "/directory?service=…". */
  readonly path: string;
  /** Whether search engines may keep it; they follow its links in any case. */
  readonly isIndexed: boolean;
  readonly body: Html;
  readonly status?: 200 | 404;
  /** JSON-LD about what the page is about. */
  readonly about?: object;
}

export interface Setting {
  readonly language: Language;
  readonly vendorName: string;
  readonly publicUrl: string;
}

/** The page's head and body, to be written into the app's own page. */
export function pageContent(page: DirectoryPage, { language, publicUrl }: Setting): PageContent {
  const address = (one: Language) => `${publicUrl}/${one}${page.path}`;
  const alternates = page.isIndexed
    ? [
        ...languages.map((one) => html`<link data-page-head rel="alternate" hreflang="${one}" href="${address(one)}">`),
        html`<link data-page-head rel="alternate" hreflang="x-default" href="${address("en")}">`,
      ]
    : [];
  const head = html`<meta data-page-head name="description" content="${page.description}">
<meta data-page-head name="robots" content="${page.isIndexed ? "index, follow" : "noindex, follow"}">
<link data-page-head rel="canonical" href="${address(language)}">
${alternates}`;
  return {
    title: page.title,
    status: page.status ?? 200,
    head: head.text,
    style: directoryStyle,
    body: html`<main class="plain">${page.body}</main>`.text,
    about: page.about,
  };
}
