import type { Page } from "@playwright/test";
import axe from "axe-core";
import type { Language } from "../../domain/languages.ts";
import { expect } from "./test.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
type Width = keyof typeof sizes;

/** What is looked through with axe: the words of a language break nothing else than what they make of the width. */
const looks: Readonly<Record<Language, { readonly width: Width; readonly colorScheme: "light" | "dark" }>> = {
  en: { width: "desktop", colorScheme: "light" },
  pl: { width: "phone", colorScheme: "dark" },
};

/** Brings the page into the state that is to be looked at, whatever it showed before. */
type Open = () => Promise<void>;

/**
 * Looks at each state in both widths: nothing has to be scrolled sideways, and the page says its language and title. axe finds
 * nothing against WCAG 2.2 AA: in English on a light desktop, in Polish on a dark phone.
 */
export async function expectAccessible(
  page: Page,
  language: Language,
  states: Readonly<Record<string, Open>>,
  widths: readonly Width[] = ["desktop", "phone"],
): Promise<void> {
  const { width: looked, colorScheme } = looks[language];
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  for (const [state, open] of Object.entries(states)) {
    for (const [index, width] of widths.entries()) {
      await page.setViewportSize(sizes[width]);
      if (index === 0) await open();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page).toHaveTitle(/\S · Doradca$/);
      // An open menu takes a moment to find its place in the new width.
      await expect
        .poll(() => sidewaysBy(page), { message: `${state} on a ${width} scrolls sideways by so many pixels` })
        .toBe(0);
      if (widths.length > 1 && width !== looked) continue;
      expect.soft(await breaches(page), `${state} on a ${width}, ${colorScheme}`).toEqual([]);
    }
  }
}

function sidewaysBy(page: Page): Promise<number> {
  // Less than nothing where an open dialog keeps the scroll bar's place free.
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

/** What axe finds, in a few words each. */
async function breaches(page: Page): Promise<string[]> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map((animation) => animation.finished),
    ),
  );
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    // Fluent's marks of where a focus trap begins and ends are no controls. There are no frames.
    (only) =>
      window.axe.run(
        { exclude: ["[data-tabster-dummy]"] },
        { runOnly: { type: "tag", values: only }, resultTypes: ["violations"], iframes: false },
      ),
    tags,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) => `${id}: ${target.join(" ")} ${html.slice(0, 160)} ${failureSummary}`,
    ),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
