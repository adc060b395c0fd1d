import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** From here on a pointer is a fault, which the browser reports in its console. */
export async function refusePointer(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener("pointerdown", () => console.error("A pointer was used."), { capture: true });
  });
}

/** What has the focus is on the screen, and nothing lies over its middle. Null where all is well. */
function hiddenFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + Math.min(height, innerHeight - top) / 2];
  const there = document.elementFromPoint(x, y);
  if (there && (element.contains(there) || there.contains(element) || there.closest("label") !== null)) return null;
  return `${element.outerHTML.slice(0, 200)} at ${Math.round(x)}, ${Math.round(y)}; there is ${there?.outerHTML.slice(0, 100)}`;
}

/** Presses Tab until it has the focus, as one does who has no mouse; every stop on the way can be seen. @returns the stops. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<number> {
  await expect(target).toBeVisible();
  for (let stop = 1; stop <= 60; stop += 1) {
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(hiddenFocus), "what has the focus can be seen").toBeNull();
    if (await target.evaluate((element) => element === document.activeElement)) return stop;
  }
  throw new Error(`Sixty times ${key} did not lead to ${target}.`);
}

/** What has the focus, by its words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const labels = "labels" in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
    return (
      element.getAttribute("aria-label") ?? (labels.map((label) => label.innerText).join(" ") || element.innerText)
    );
  });
}
