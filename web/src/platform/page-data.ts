import type { Me } from "../../../contract/resources.ts";
import type { Language } from "../../../domain/languages.ts";

/** What the server writes into the page, so that the first paint waits for no request. */
export interface PageData {
  /** The company that sells the services (`VENDOR_NAME`). */
  readonly vendorName: string;
  readonly supportUrl: string | null;
  /** The person's choice, else the browser's language. */
  readonly language: Language;
  /** Who is signed in; null: nobody. */
  readonly me: Me | null;
  /** The sample of a trial is loaded. */
  readonly sample: boolean;
}

function readPageData(): PageData {
  const written = JSON.parse(document.getElementById("page-data")?.textContent || "{}") as Partial<PageData>;
  const browser: Language = navigator.language.toLowerCase().startsWith("pl") ? "pl" : "en";
  return { vendorName: "Doradca", supportUrl: null, language: browser, me: null, sample: false, ...written };
}

export const pageData = readPageData();
