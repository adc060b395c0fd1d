import "virtual:theme.css";
import "./platform/page.css";
import { warmPage } from "./first-page.ts";
import { firstLanguage } from "./platform/first-language.ts";
import { reloadAfterUpgrade } from "./platform/reload-after-upgrade.ts";
import { showStartProblem } from "./platform/start-problem.ts";
import { applyTheme, chosenTheme } from "./platform/theme.ts";
import { loadWords, placesOfPath } from "./platform/words.ts";

// All are asked for at once: the words of the language, the application that speaks them, and the page.
const language = firstLanguage();
const everything = Promise.all([import("./application.tsx"), loadWords(language, placesOfPath(location.pathname))]);
warmPage(location.pathname);

reloadAfterUpgrade();
applyTheme(chosenTheme());
const root = document.getElementById("root") as HTMLElement;
everything.then(
  ([{ startApplication }, words]) => startApplication(root, words),
  () => showStartProblem(root, language),
);
