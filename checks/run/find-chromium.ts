import { existsSync } from "node:fs";

const places = [
  // Without the windows that nobody looks at: the journeys take two thirds of the time.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser of this machine that the journeys run in; undefined where there is none. */
export function findChromium(): string | undefined {
  return places.find((place) => existsSync(place));
}
