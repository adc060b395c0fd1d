import "virtual:theme.css";
import "./platform/page.css";
import { warmPage } from "./first-page.ts";
import { firstLanguage } from "./platform/first-language.ts";
import { reloadAfterUpgrade } from "./platform/reload-after-upgrade.ts";
import { applyTheme, chosenTheme } from "./platform/theme.ts";
import { loadWords, placeOfPath } from "./platform/words.ts";

// All are asked for at once: the words of the language, the application that speaks them, and the page.
const language = firstLanguage();
const words = loadWords(language, placeOfPath(location.pathname));
const application = import("./application.tsx");
warmPage(location.pathname);

reloadAfterUpgrade();
applyTheme(chosenTheme());
const { startApplication } = await application;
startApplication(document.getElementById("root") as HTMLElement, await words);
