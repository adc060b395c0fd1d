import { expectAccessible } from "./kit/accessibility.ts";
import { refusePointer, tabTo } from "./kit/keyboard.ts";
import { bell, tellWhatWaits } from "./kit/notices.ts";
import { expect, once, signIn, test } from "./kit/test.ts";

// The notice center: the bell, the page behind it, and each person's choice of how to be told (rule 13).

const words = {
  en: {
    title: "Notices",
    all: "All notices",
    latest: /^Unread: Chmura Plus: removal request withdrawn/,
    read: /^Chmura Plus: removal request withdrawn/,
    markAll: "Mark all as read",
    unread: "Mark as unread",
    unreadOnly: "Unread only",
    subscriptions: "Subscriptions",
    none: "No notice matches the filter",
    how: "How you are told",
    ordersByMail: "Orders By mail",
    choose: "Choose how you are told",
    named: "Zielona Farma sp. z o.o.: you are partner of record",
  },
  pl: {
    title: "Powiadomienia",
    all: "Wszystkie powiadomienia",
    latest: /^Nieprzeczytane: Chmura Plus: prośba o usunięcie relacji wycofana/,
    read: /^Chmura Plus: prośba o usunięcie relacji wycofana/,
    markAll: "Oznacz wszystkie jako przeczytane",
    unread: "Oznacz jako nieprzeczytane",
    unreadOnly: "Tylko nieprzeczytane",
    subscriptions: "Subskrypcje",
    none: "Żadne powiadomienie nie pasuje do filtra",
    how: "Sposób powiadamiania",
    ordersByMail: "Zamówienia Pocztą",
    choose: "Wybierz sposób powiadamiania",
    named: "Zielona Farma sp. z o.o.: nowa subskrypcja z Państwem jako zarejestrowanym partnerem",
  },
} as const;

test("the bell counts what is unread; a notice leads to its page and is then read", async ({ page, language }) => {
  const say = words[language];
  await page.goto("/admin");
  await bell(page, language, 2).click();
  const pane = page.getByRole("dialog", { name: say.title, exact: true });
  await pane.getByRole("link", { name: say.latest }).click();
  await expect(page).toHaveURL(/\/admin\/removal-requests\/rmr_/);
  await expect(pane).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await bell(page, language, 1).click();
  await expect(pane.getByRole("link", { name: say.read })).toBeVisible();
  await pane
    .getByRole("button", { name: new RegExp(`^${say.unread}: `) })
    .first()
    .click();
  await expect(bell(page, language, 2)).toBeVisible();
  await pane.getByRole("button", { name: say.markAll, exact: true }).click();
  await expect(bell(page, language, 0)).toBeVisible();
  await page.reload();
  await expect(bell(page, language, 0)).toBeVisible();
});

test("a partner that is named learns of it, and the customer too, once the five minutes are over", async ({
  page,
  language,
  browser,
  product,
  signedIn,
  contextOptions,
}) => {
  const say = words[language];
  const jans = await browser.newContext({ ...contextOptions, baseURL: product.origin });
  await signIn(jans.request, "jan");
  const other = await jans.newPage();
  await other.goto("/account");
  await expect(bell(other, language, 2)).toBeVisible();

  const anna = await signedIn("anna");
  const { items } = await (await anna.get("/api/v1/subscriptions?q=Office")).json();
  const named = await anna.put(`/api/v1/subscriptions/${items[0].id}/partner-of-record`, {
    data: { partnerId: "1000123" },
  });
  expect(named.status()).toBe(200);
  await tellWhatWaits(product.database);

  await page.goto("/admin");
  await expect(bell(page, language, 3)).toBeVisible();
  await other.reload();
  await bell(other, language, 3).click();
  const pane = other.getByRole("dialog", { name: say.title, exact: true });
  await expect(pane.getByRole("listitem").first()).toContainText(say.named);
  await expect(pane).not.toContainText("Anna");
  await jans.close();
});

test("all notices are listed, narrowed in the address, and a filter that finds nothing can be cleared", {
  tag: once,
}, async ({ page, language }) => {
  const say = words[language];
  await page.goto("/admin");
  await bell(page, language, 2).click();
  const pane = page.getByRole("dialog", { name: say.title, exact: true });
  await pane.getByRole("link", { name: say.all, exact: true }).click();
  await expect(page).toHaveURL("/notices");
  const list = page.getByRole("main").getByRole("list", { name: say.title, exact: true });
  await expect(list.getByRole("listitem")).toHaveCount(5);
  await page.getByRole("button", { name: say.subscriptions, exact: true }).click();
  await expect(page).toHaveURL("/notices?topic=subscriptions");
  await expect(page.getByText(say.none)).toBeVisible();
  await page.getByRole("main").getByRole("button").last().click();
  await expect(list.getByRole("listitem")).toHaveCount(5);
  await page.getByRole("button", { name: say.markAll, exact: true }).click();
  await page.getByRole("button", { name: say.unreadOnly, exact: true }).click();
  await expect(page.getByText(say.none)).toBeVisible();
});

test("each person chooses how to be told, and the choice stays", { tag: once }, async ({
  page,
  language,
  signedIn,
}) => {
  const say = words[language];
  await page.goto("/notices");
  await bell(page, language, 2).click();
  const pane = page.getByRole("dialog", { name: say.title, exact: true });
  await pane.getByRole("link", { name: say.choose, exact: true }).click();
  const section = page.getByRole("region", { name: say.how, exact: true });
  const box = section.getByRole("checkbox", { name: say.ordersByMail, exact: true });
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.reload();
  await expect(box).not.toBeChecked();
  const { items } = await (await (await signedIn("anna")).get("/api/v1/notice-preferences")).json();
  expect(items).toContainEqual(expect.objectContaining({ topic: "orders", inProduct: true, byMail: false }));
});

test("with the keyboard alone: open the bell, close it with Escape, and follow a notice", { tag: once }, async ({
  page,
  language,
}) => {
  const say = words[language];
  await refusePointer(page);
  await page.goto("/admin");
  await tabTo(page, bell(page, language, 2));
  await page.keyboard.press("Enter");
  const pane = page.getByRole("dialog", { name: say.title, exact: true });
  await expect(pane).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(pane).toHaveCount(0);
  await expect(bell(page, language, 2)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pane).toBeFocused();
  await tabTo(page, pane.getByRole("link", { name: say.latest }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/admin\/removal-requests\/rmr_/);
  await expect(bell(page, language, 1)).toBeVisible();
});

test("the bell's pane, the page and the choices are accessible", async ({ page, language }) => {
  test.slow();
  const say = words[language];
  await expectAccessible(page, language, {
    "the page": async () => {
      await page.goto("/notices");
      await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
    },
    "nothing found": async () => {
      await page.goto("/notices?topic=subscriptions");
      await expect(page.getByText(say.none)).toBeVisible();
    },
    "the pane": async () => {
      await page.goto("/account");
      await bell(page, language, 2).click();
      await expect(page.getByRole("dialog").getByRole("listitem").first()).toBeVisible();
    },
    "the choices": async () => {
      await page.goto("/account");
      await expect(page.getByRole("region", { name: say.how, exact: true }).getByRole("checkbox")).toHaveCount(8);
    },
  });
});
