import type { Page } from "@playwright/test";
import { screenWords } from "./screen-words.ts";
import { addressOf, test as base, expect, type Somebody, signIn } from "./test.ts";
import { watchBrowser } from "./watch-browser.ts";

interface Options {
  /** Who sits at the browser beside. */
  beside: Somebody;
}

interface Fixtures {
  /** The browser beside, with cookies of its own; `page` is the customer's. */
  portal: Page;
  /** A word that no promise holds, in the journey's language. */
  word: ReturnType<typeof screenWords>;
  /** Moves the clock of the product; sessions that end meanwhile begin anew in both browsers. */
  letPass: (days: number) => Promise<void>;
}

const day = 86_400_000;

/** A customer and its reseller, side by side on the same product. */
export const test = base.extend<Options & Fixtures>({
  beside: ["ola", { option: true }],
  portal: async ({ browser, product, beside }, use) => {
    const context = await browser.newContext();
    const faults = watchBrowser(context, product.origin);
    await signIn(context.request, beside);
    await use(await context.newPage());
    await context.close();
    expect(faults, "what the browser beside complains of").toEqual([]);
  },
  word: async ({ language }, use) => use(screenWords(language)),
  letPass: async ({ product, page, portal, as, beside }, use) => {
    await use(async (days) => {
      await product.database.clock.advance(days * day);
      if (as) await signIn(page.context().request, as);
      await signIn(portal.context().request, beside);
    });
  },
});

export { addressOf, expect };
