import type { Language } from "../../../domain/languages.ts";
import "./start-problem.css";

/** No catalogue of words is there to be asked. */
const words = {
  en: {
    title: "The page cannot be shown",
    detail: "Part of it did not come. Check your network connection and try again.",
    again: "Try again",
  },
  pl: {
    title: "Nie można wyświetlić strony",
    detail: "Nie udało się pobrać jej części. Sprawdź połączenie z siecią i spróbuj ponownie.",
    again: "Spróbuj ponownie",
  },
} as const satisfies Record<Language, object>;

/** Stands for the whole page where its code or its words did not come, with the way to ask for them again. */
export function showStartProblem(root: HTMLElement, language: Language): void {
  const { title, detail, again } = words[language];
  const heading = document.createElement("h1");
  heading.textContent = title;
  heading.tabIndex = -1;
  const text = document.createElement("p");
  text.textContent = detail;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = again;
  button.addEventListener("click", () => location.reload());
  const main = document.createElement("main");
  main.className = "start-problem";
  main.append(heading, text, button);
  root.append(main);
  document.title = `${title} · Doradca`;
  document.documentElement.lang = language;
  heading.focus();
}
