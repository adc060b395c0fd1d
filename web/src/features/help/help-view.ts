import { type HelpPage, helpPages } from "../../../../domain/help-pages.ts";
import { herePlace } from "../../platform/help-place.ts";

/** What the pane shows. The address holds it in one word, with a dot where it names a part: `subscription.change-partner`. */
export type HelpView =
  | { readonly kind: "article"; readonly page: HelpPage; readonly section: string | null; readonly chosen: boolean }
  | { readonly kind: "search" }
  | { readonly kind: "topics" }
  | { readonly kind: "contact"; readonly about: HelpPage };

export const searchPlace = "search";
export const topicsPlace = "topics";

export const contactPlace = (about: HelpPage) => `contact.${about}`;
export const articlePlace = (page: HelpPage, section?: string) => (section ? `${page}.${section}` : page);

/** @param here the article of the page that is open. */
export function readHelpView(guide: string, here: HelpPage): HelpView {
  const [name = "", part = null] = guide.split(".");
  const named = (text: string | null) => helpPages.find((page) => page === text);
  if (name === searchPlace || name === topicsPlace) return { kind: name };
  if (name === "contact") return { kind: "contact", about: named(part) ?? here };
  const page = name === herePlace ? undefined : named(name);
  return { kind: "article", page: page ?? here, section: part, chosen: page !== undefined && page !== here };
}
