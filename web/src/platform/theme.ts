import type { Me } from "../../../contract/resources.ts";
import { keepChoice, keptChoice } from "./keep-choice.ts";
import { pageData } from "./page-data.ts";

export type Theme = Me["person"]["theme"];

const themes: readonly string[] = ["light", "dark", "system"] satisfies Theme[];

/** The signed-in person's theme, else what was chosen in this browser. */
export function chosenTheme(): Theme {
  const kept = keptChoice("theme");
  return pageData.me?.person.theme ?? (kept !== null && themes.includes(kept) ? (kept as Theme) : "system");
}

/** Both themes stand in one style sheet; the attribute picks. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  keepChoice("theme", theme);
  applyTheme(theme);
}
