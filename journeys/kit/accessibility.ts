import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// What a theme can break: it changes colors and nothing else.
const rulesOfColor = ["color-contrast", "link-in-text-block"];
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

/** Brings the page into the state that is to be looked at, whatever it showed before. */
type Open = () => Promise<void>;

/**
 * Looks at each state in both widths, and in the dark theme too: axe finds nothing against WCAG 2.2 AA, nothing has to be scrolled
 * sideways, and the page says its language and title.
 */
export async function expectAccessible(
  page: Page,
  language: string,
  states: Readonly<Record<string, Open>>,
  widths: readonly (keyof typeof sizes)[] = ["desktop", "phone"],
): Promise<void> {
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
      // The colors of a theme are the same in every width.
      for (const colorScheme of index === 0 ? (["light", "dark"] as const) : (["light"] as const)) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        expect.soft(await breaches(page, colorScheme), `${state} on a ${width}, ${colorScheme}`).toEqual([]);
      }
    }
  }
}

function sidewaysBy(page: Page): Promise<number> {
  // Less than nothing where an open dialog keeps the scroll bar's place free.
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

/** What axe finds, in a few words each. */
async function breaches(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map((animation) => animation.finished),
    ),
  );
  // Fluent's marks of where a focus trap begins and ends are no controls. There are no frames, so the simple mode sees all.
  const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]").setLegacyMode();
  if (colorScheme === "dark") axe.withRules(rulesOfColor);
  else axe.withTags(tags);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) => `${id}: ${target.join(" ")} ${html.slice(0, 160)} ${failureSummary}`,
    ),
  );
}
