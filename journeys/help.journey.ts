import type { APIRequestContext } from "@playwright/test";
import { expectAccessible } from "./kit/accessibility.ts";
import { findSubscriptions } from "./kit/find-subscriptions.ts";
import { helpOf, words } from "./kit/help.ts";
import { refusePointer, tabTo } from "./kit/keyboard.ts";
import { expect, once, test } from "./kit/test.ts";

// Journey 8: each page's own instructions, found by search, and whether they helped.

async function startOrder(request: APIRequestContext): Promise<string> {
  const services = (await (await request.get("/api/v1/services")).json()).items;
  const data = { items: [{ planId: services[0].plans[0].id }] };
  const headers = { "sec-fetch-site": "same-origin" };
  const order = await request.post("/api/v1/orders", { data, headers });
  expect(order.status(), await order.text()).toBe(201);
  return (await order.json()).id;
}

test("each page of the admin center has its own instructions", async ({ page, say, language }) => {
  const { button, title } = helpOf(page, say, language);
  const { titles } = words[language];
  const at = await findSubscriptions(page.request);
  const pages = [
    ["/admin", titles.home],
    ["/admin/subscriptions", titles.subscriptions],
    [at("Baltic Office Business"), titles.subscription],
    ["/admin/purchase-services", titles.purchase],
    [`/admin/check-out/${await startOrder(page.request)}`, titles.checkOut],
    ["/admin/partner-relationships", titles.relationships],
    ["/account", titles.account],
    ["/admin/nothing", titles.lost],
  ];
  for (const [path = "", name = ""] of pages) {
    await page.goto(path);
    await button.click();
    await expect(title).toHaveText(name);
    await expect(page).toHaveURL(/[?&]guide=here$/);
  }
});

test.describe("who is not signed in", () => {
  test.use({ as: null });

  test("has instructions on the public pages, answers, and is led to support", async ({ page, say, language }) => {
    const { button, pane, title, yes, no, thanks, contact } = helpOf(page, say, language);
    const { titles } = words[language];
    for (const [path, name] of [
      ["/", titles.signIn],
      [`/${language}/directory`, titles.directory],
      [`/${language}/directory/1000300`, titles.partner],
      [`/${language}/directory/match`, titles.match],
    ] as const) {
      await page.goto(path);
      await button.click();
      await expect(title).toHaveText(name);
    }
    await expect(pane).toContainText(say("Was this information helpful?"));
    await no.click();
    await expect(thanks).toBeFocused();
    await expect(yes).toHaveCount(0);
    await expect(contact).toHaveAttribute("href", "https://support.balticcloud.example");
  });
});

test("search forgives accents, case and endings, and opens the place that it found", async ({
  page,
  say,
  language,
}) => {
  const { title, pane, search, contact } = helpOf(page, say, language);
  const { typed, found, back, own, results, nothing, topics, titles } = words[language];
  await page.goto("/admin?guide=here");
  await search.fill(typed);
  await expect(title).toHaveText(results);
  const result = pane.getByRole("listitem").first();
  await expect(result.getByRole("link")).toHaveText(found);
  await expect(result.locator("mark").first()).toBeVisible();
  await expect(page).toHaveURL(/guide=search&guideSearch=/);
  // The address brings the same results.
  await page.reload();
  await result.getByRole("link").click();
  await expect(title).toHaveText(titles.subscription);
  const section = pane.locator("details", { has: page.getByRole("heading", { level: 4, name: found, exact: true }) });
  await expect(section).toHaveAttribute("open");
  await expect(section.locator("summary")).toBeFocused();
  await expect(page).toHaveURL(/guide=subscription\.remove-partner/);
  await pane.getByRole("link", { name: back, exact: true }).click();
  await expect(title).toHaveText(results);

  await search.fill("kangur");
  await expect(pane.getByText(nothing, { exact: true })).toBeVisible();
  await expect(contact).toBeVisible();
  await pane.getByRole("link", { name: topics, exact: true }).click();
  await expect(pane.getByRole("link", { name: titles.relationships, exact: true })).toBeVisible();
  // A room of the operators' is no topic for a customer.
  await expect(pane.getByRole("link", { name: titles.mail, exact: true })).toHaveCount(0);
  await pane.getByRole("link", { name: own, exact: true }).click();
  await expect(title).toHaveText(titles.home);
  await expect(page).toHaveURL(/\/admin\?guide=here$/);
});

test.describe("without a support page of the vendor's own", () => {
  test.use({ supportUrl: null });

  test("a No leads to a form whose message the operator reads and marks as handled", async ({
    page,
    say,
    language,
    context,
    browser,
    signedIn,
  }) => {
    const { pane, no, thanks, contact } = helpOf(page, say, language);
    const { question, send, sent, missing, titles } = words[language];
    await page.goto("/admin/partner-relationships?guide=here");
    await no.click();
    await expect(thanks).toBeVisible();
    await contact.click();
    const field = pane.getByRole("textbox", { name: question, exact: true });
    await pane.getByRole("button", { name: send, exact: true }).click();
    await expect(pane.getByText(missing, { exact: true })).toBeVisible();
    await expect(field).toBeFocused();

    // What was typed survives a lost network, and another page.
    const text = "Jak zakończyć relację?\nDziękuję, Anna";
    await field.fill(text);
    await context.setOffline(true);
    await pane.getByRole("button", { name: send, exact: true }).click();
    await expect(pane.getByRole("alert")).toBeVisible();
    await expect(field).toHaveValue(text);
    await context.setOffline(false);
    await page.getByRole("link", { name: say("Home"), exact: true }).click();
    await expect(field).toHaveValue(text);
    await pane.getByRole("button", { name: send, exact: true }).click();
    await expect(pane.getByRole("status").filter({ hasText: sent })).toBeFocused();

    const operator = await signedIn("operator");
    const other = await browser.newContext({ storageState: await operator.storageState() });
    const console = await other.newPage();
    await console.goto(new URL("/console/help-answers", page.url()).href);
    const { messages, byPage, handle, reopen, show, handled } = words[language];
    const list = console.getByRole("region", { name: messages, exact: true });
    const mine = list.getByRole("listitem").filter({ hasText: "Jak zakończyć relację?" });
    await expect(mine).toContainText("Anna Zielińska");
    await expect(mine).toContainText("Zielona Farma sp. z o.o.");
    await expect(mine).toContainText(titles.relationships);
    await expect(mine.getByRole("link", { name: "anna@zielonafarma.example" })).toBeVisible();
    await expect(
      console.getByRole("region", { name: byPage, exact: true }).getByRole("row").nth(1).getByRole("rowheader"),
    ).toHaveText(titles.relationships);
    await mine.getByRole("button", { name: handle, exact: true }).click();
    await expect(mine).toHaveCount(0);
    await list.getByRole("combobox", { name: show, exact: true }).selectOption(handled);
    await expect(mine).toContainText("Magda Morska");
    await expect(mine.getByRole("button", { name: reopen, exact: true })).toBeVisible();
    await other.close();
  });
});

test("a Yes is thanked for, counts once however often, and asks for nothing more", { tag: once }, async ({
  page,
  say,
  language,
  signedIn,
}) => {
  const { yes, thanks, contact } = helpOf(page, say, language);
  for (const _ of [1, 2]) {
    await page.goto("/admin/purchase-services?guide=here");
    await yes.click();
    await expect(thanks).toBeFocused();
    await expect(contact).toHaveCount(0);
  }
  const { items } = await (await (await signedIn("operator")).get("/api/v1/help-answers")).json();
  expect(items.find((one: { page: string }) => one.page === "purchase-services")).toMatchObject({ yes: 1, no: 0 });
});

test("the help stays beside the page and follows it, and goes away with its button", { tag: once }, async ({
  page,
  say,
  language,
}) => {
  const { button, pane, title } = helpOf(page, say, language);
  const { titles } = words[language];
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/admin");
  await button.click();
  await expect(title).toHaveText(titles.home);
  await page
    .getByRole("navigation")
    .getByRole("link", { name: say("Partner relationships"), exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: say("Partner relationships"), exact: true })).toBeVisible();
  await expect(title).toHaveText(titles.relationships);
  // Nothing of the page lies under it.
  const edges = await page.evaluate(() => [
    document.getElementById("main")?.getBoundingClientRect().right ?? 0,
    document.querySelector("aside")?.getBoundingClientRect().left ?? 0,
  ]);
  expect(edges[0]).toBeLessThanOrEqual(edges[1] ?? 0);
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await button.click();
  await expect(pane).toHaveCount(0);
  await expect(page).not.toHaveURL(/guide/);
});

test("the keyboard opens it, goes into it, and comes back to where it was", { tag: once }, async ({
  page,
  say,
  language,
}) => {
  await refusePointer(page);
  const { button, pane, title, search, yes, thanks } = helpOf(page, say, language);
  await page.goto("/admin/subscriptions");
  await tabTo(page, button);
  await page.keyboard.press("Enter");
  await expect(title).toBeVisible();
  await expect(pane.getByRole("heading", { level: 2 })).toBeFocused();
  await tabTo(page, search);
  await tabTo(page, yes);
  await page.keyboard.press("Enter");
  await expect(thanks).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(pane).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("on a phone it is a sheet over the page, and a link in it leads to the page", { tag: once }, async ({
  page,
  say,
  language,
}) => {
  const { button, pane, title } = helpOf(page, say, language);
  const { closeHelp, titles } = words[language];
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/admin");
  await button.click();
  await expect(title).toHaveText(titles.home);
  expect(await pane.evaluate((element) => element.getBoundingClientRect().width)).toBe(390);
  // Nothing under it can be reached.
  const under = page.getByRole("link", { name: say("View and edit subscriptions"), exact: true });
  const takesFocus = (element: HTMLElement | SVGElement) => {
    element.focus();
    return element === document.activeElement;
  };
  expect(await under.evaluate(takesFocus)).toBe(false);
  await page.goBack();
  await expect(pane).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await under.evaluate(takesFocus)).toBe(true);
  await button.click();
  await pane.getByRole("button", { name: closeHelp, exact: true }).click();
  await expect(button).toBeFocused();
  await button.click();
  await pane.getByRole("link", { name: say("Subscriptions"), exact: true }).click();
  await expect(pane).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1, name: say("Subscriptions"), exact: true })).toBeFocused();
});

test.describe("for the operators", () => {
  test.use({ as: "operator", supportUrl: null });

  test("the console's rooms have instructions, and the room of the answers is accessible", async ({
    page,
    say,
    language,
  }) => {
    test.setTimeout(120_000);
    const { title } = helpOf(page, say, language);
    const { titles, answers, noneWaiting, handle } = words[language];
    await page.goto("/console/outgoing-mail?guide=here");
    await expect(title).toHaveText(titles.mail);
    await page.getByRole("link", { name: answers, exact: true }).first().click();
    await expect(title).toHaveText(titles.answers);
    await expectAccessible(page, language, {
      "answers and messages": async () => {
        await page.goto("/console/help-answers");
        await expect(page.getByRole("rowheader")).not.toHaveCount(0);
        await expect(page.getByRole("main").getByRole("listitem")).not.toHaveCount(0);
      },
      "nothing waits": async () => {
        await page.getByRole("button", { name: handle, exact: true }).click();
        await expect(page.getByText(noneWaiting, { exact: true })).toBeVisible();
      },
    });
  });
});

test.describe("every state of the pane", () => {
  test.use({ supportUrl: null });

  test("is accessible", async ({ page, say, language }) => {
    test.setTimeout(180_000);
    const { pane, title, no, contact } = helpOf(page, say, language);
    const { question, send, nothing } = words[language];
    const at = await findSubscriptions(page.request);
    await expectAccessible(page, language, {
      "an article": async () => {
        await page.goto(`${at("Baltic Office Business")}?guide=subscription.add-partner`);
        await expect(title).toBeVisible();
      },
      results: async () => {
        await page.goto("/admin?guide=search&guideSearch=partner");
        await expect(pane.getByRole("listitem")).not.toHaveCount(0);
      },
      "nothing found": async () => {
        await page.goto("/admin?guide=search&guideSearch=kangur");
        await expect(pane.getByText(nothing, { exact: true })).toBeVisible();
      },
      topics: async () => {
        await page.goto("/admin?guide=topics");
        await expect(pane.getByRole("listitem")).not.toHaveCount(0);
      },
      "after a No": async () => {
        await page.goto("/admin?guide=here");
        await no.click();
        await expect(contact).toBeVisible();
      },
      "the form, with its field empty": async () => {
        await contact.click();
        await pane.getByRole("button", { name: send, exact: true }).click();
        await expect(pane.getByRole("textbox", { name: question, exact: true })).toBeFocused();
      },
    });
  });
});
