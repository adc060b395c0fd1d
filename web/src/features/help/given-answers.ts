import type { HelpPage } from "../../../../domain/help-pages.ts";

// What this visit answered: the thanks stay while somebody opens and closes the pane.
const given = new Map<HelpPage, boolean>();

export function givenAnswer(page: HelpPage): boolean | undefined {
  return given.get(page);
}

export function keepAnswer(page: HelpPage, helpful: boolean): void {
  given.set(page, helpful);
}
