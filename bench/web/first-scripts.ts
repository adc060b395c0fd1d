import { basename } from "node:path";
import type { Browser } from "@playwright/test";

export interface Script {
  /** "framework-Dn6YFU-x.js" */
  readonly name: string;
  /** The compressed body as it was sent, without headers. */
  readonly bytes: number;
}

export interface Loaded {
  /** What was asked for before the page showed its content. */
  readonly initial: readonly Script[];
  /** What it went on to load while nobody did anything. */
  readonly later: readonly Script[];
}

/**
 * Loads a page in an empty browser and says which scripts it asked for.
 *
 * @param content a selector of what the page is there to show.
 */
export async function loadFirstPage(
  browser: Browser,
  address: string,
  cookie: string,
  content: string,
): Promise<Loaded> {
  const context = await browser.newContext({ locale: "en-GB", extraHTTPHeaders: { cookie } });
  try {
    const page = await context.newPage();
    const scripts: Promise<Script>[] = [];
    page.on("response", (response) => {
      const name = basename(new URL(response.url()).pathname);
      if (!name.endsWith(".js")) return;
      scripts.push(
        response
          .request()
          .sizes()
          .then(({ responseBodySize }) => ({ name, bytes: responseBodySize })),
      );
    });
    await page.goto(address);
    await page.locator(content).first().waitFor({ state: "visible" });
    const initial = scripts.length;
    await page.waitForLoadState("networkidle");
    const all = await Promise.all(scripts);
    return { initial: all.slice(0, initial), later: all.slice(initial) };
  } finally {
    await context.close();
  }
}

export function bytesOf(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}
