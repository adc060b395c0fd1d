import "virtual:theme.css";
import { activateLanguage, firstLanguage } from "./platform/language.ts";
import { reloadAfterUpgrade } from "./platform/reload-after-upgrade.ts";
import { applyTheme, chosenTheme } from "./platform/theme.ts";

// Both are asked for at once: the words of the language, and the application that speaks them.
const words = activateLanguage(firstLanguage());
const application = import("./application.tsx");

reloadAfterUpgrade();
applyTheme(chosenTheme());
await words;
const { startApplication } = await application;
startApplication(document.getElementById("root") as HTMLElement);
