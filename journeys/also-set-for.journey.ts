import type { Page } from "@playwright/test";
import type pg from "pg";
import { expectAccessible } from "./kit/accessibility.ts";
import { refusePointer, tabTo } from "./kit/keyboard.ts";
import type { Label } from "./kit/labels.ts";
import { makeSubscriptions } from "./kit/make-subscriptions.ts";
import { listedSubscription, openSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// One ID, several subscriptions: what a check found fit for one is set for others in the same Submit, all or nothing.

function alsoSetFor(page: Page, say: (label: Label) => string) {
  const dialog = page.getByRole("dialog");
  const panel = dialog.getByRole("group", { name: say("Also set for…"), exact: true });
  return {
    toggle: dialog.getByRole("button", { name: say("Also set for…"), exact: true }),
    panel,
    row: (name: string) => panel.getByRole("checkbox", { name }),
    all: panel.getByRole("checkbox", { name: /^(All that can be set|Wszystkie możliwe) \(/ }),
    search: panel.getByRole("searchbox"),
    rows: panel.getByRole("listitem"),
  };
}

/** On how many subscriptions of Zielona Farma a partner is of record. */
async function setFor(owner: pg.Pool, partnerId: string): Promise<number> {
  const { rows } = await owner.query(
    `select r.id from partner_of_record r join partner p on p.id = r.partner_id
     where p.partner_number = $1 and r.ends_at is null and r.superseded_at is null
       and r.organization_id = (select id from organization where name like 'Zielona Farma%')`,
    [partnerId],
  );
  return rows.length;
}

async function check(page: Page, say: (label: Label) => string, partnerId: string): Promise<void> {
  const subscription = subscriptionPage(page, say);
  await subscription.moreActions.click();
  await subscription.add.click();
  await subscription.field.fill(partnerId);
  await subscription.check.click();
  await expect(subscription.answer).toContainText("Kowal IT Gdańsk");
}

const refused = {
  reseller: { en: "only the reseller can change it", pl: "tylko odsprzedawca może ją zmienić" },
  ended: { en: "was cancelled or has expired", pl: "anulowanej lub wygasłej" },
  country: { en: "Norway", pl: "Norwegia" },
  replaces: { en: "Would replace Kowal IT Kraków, 1000123", pl: "Zastąpi partnera: Kowal IT Kraków, 1000123" },
};

test("each other subscription says what setting the partner there means, and those chosen are set in the same Submit", async ({
  page,
  say,
  language,
  product,
}) => {
  const { owner } = product.database;
  await makeSubscriptions(owner, "Baltic Voice Team", [{ state: "cancelled" }]);
  await makeSubscriptions(owner, "Baltic Voice Start", [{ countryOfUse: "NO" }]);
  const subscription = subscriptionPage(page, say);
  const also = alsoSetFor(page, say);
  await openSubscription(page, say, "Baltic Office Business");
  await check(page, say, "1000124");
  await expect(also.panel).toBeHidden();
  await also.toggle.click();

  const mail = also.row("Baltic Mail Standard");
  await expect(mail).toHaveAccessibleDescription(refused.replaces[language]);
  for (const [name, reason] of [
    ["Baltic Security Plus", refused.reseller],
    ["Baltic Voice Team", refused.ended],
    ["Baltic Voice Start", refused.country],
  ] as const) {
    const row = also.row(name);
    await expect(row).toHaveAttribute("aria-disabled", "true");
    await expect(row).toHaveAccessibleDescription(new RegExp(reason[language]));
    await row.focus();
    await page.keyboard.press("Space");
    await expect(row).toBeFocused();
    await expect(row).not.toBeChecked();
  }
  await expect(subscription.submit).toHaveAccessibleDescription("");
  await mail.click();
  await expect(subscription.submit).toHaveAccessibleDescription(/ 2 subs/);
  await subscription.submit.click();
  await expect(subscription.dialog).toBeHidden();
  await expect(subscription.partner).toContainText("1000124");
  await expect(listedSubscription(page, say, "Baltic Mail Standard")).toContainText("Kowal IT Gdańsk, 1000124");
  await expect(subscription.toasts).toContainText(/ 2 subs/);

  await subscription.undo.click();
  await expect(subscription.partner).toContainText(say("No partner"));
  await expect(listedSubscription(page, say, "Baltic Mail Standard")).toContainText("Kowal IT Kraków, 1000123");
});

test("where one of those chosen refuses the partner by then, none is set, and it says which and why", {
  tag: once,
}, async ({ page, say, product }) => {
  const subscription = subscriptionPage(page, say);
  const also = alsoSetFor(page, say);
  await openSubscription(page, say, "Baltic Office Business");
  await check(page, say, "1000124");
  await also.toggle.click();
  await also.row("Baltic Mail Standard").click();
  await product.database.owner.query(
    `delete from partner_authorization a using partner p, service v
     where a.partner_id = p.id and p.partner_number = '1000124' and v.id = a.service_id and v.name = 'Baltic Mail'`,
  );
  await subscription.submit.click();
  const notice = subscription.answer.getByRole("listitem");
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText("Baltic Mail Standard");
  await expect(notice).toContainText("Kowal IT Gdańsk");
  await expect(also.row("Baltic Mail Standard")).toHaveAttribute("aria-disabled", "true");
  expect(await setFor(product.database.owner, "1000124")).toBe(0);

  // What is left can be submitted.
  await expect(subscription.submit).toHaveAccessibleDescription("");
  await subscription.submit.click();
  await expect(subscription.partner).toContainText("1000124");
  await expect(listedSubscription(page, say, "Baltic Mail Standard")).toContainText("1000123");
});

test("where somebody has changed one of them meanwhile, none is set until that was seen", { tag: once }, async ({
  page,
  say,
  signedIn,
  product,
}) => {
  const subscription = subscriptionPage(page, say);
  const also = alsoSetFor(page, say);
  await openSubscription(page, say, "Baltic Office Business");
  await check(page, say, "1000124");
  await also.toggle.click();
  await also.row("Baltic Mail Standard").click();

  const bartek = await signedIn("bartek");
  const { items } = await (await bartek.get("/api/v1/subscriptions?q=Baltic%20Mail")).json();
  const named = await bartek.put(`/api/v1/subscriptions/${items[0].id}/partner-of-record`, {
    data: { partnerId: "1000600" },
  });
  expect(named.status()).toBe(200);

  await subscription.submit.click();
  await expect(subscription.answer.getByRole("listitem")).toContainText("Baltic Mail Standard: Chmura Plus, 1000600");
  await expect(also.row("Baltic Mail Standard")).toHaveAccessibleDescription(/1000600/);
  expect(await setFor(product.database.owner, "1000124")).toBe(0);
  await subscription.submit.click();
  await expect(subscription.partner).toContainText("1000124");
  await expect(listedSubscription(page, say, "Baltic Mail Standard")).toContainText("1000124");
});

test("sixty subscriptions are searched, and fifty of them set at once, with the keyboard alone", { tag: once }, async ({
  page,
  say,
  product,
}) => {
  test.setTimeout(120_000);
  await makeSubscriptions(
    product.database.owner,
    "Baltic Voice Team",
    Array.from({ length: 57 }, (_, number) => ({ seats: 100 + number })),
  );
  const { items } = await (await page.request.get("/api/v1/subscriptions?limit=200")).json();
  const others = items.length - 1;
  await refusePointer(page);
  const subscription = subscriptionPage(page, say);
  const also = alsoSetFor(page, say);
  await page.goto("/admin/subscriptions");
  const listed = listedSubscription(page, say, "Baltic Office Business");
  await listed.focus();
  await page.keyboard.press("Enter");
  await expect(subscription.moreActions).toBeVisible();
  await subscription.moreActions.focus();
  await page.keyboard.press("Enter");
  await expect(subscription.add).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(subscription.field).toBeFocused();
  await page.keyboard.type("1000124");
  await page.keyboard.press("Enter");
  await expect(subscription.answer).toContainText("Kowal IT Gdańsk");
  await tabTo(page, also.toggle);
  await page.keyboard.press("Enter");
  await expect(also.rows).toHaveCount(others);

  await tabTo(page, also.search);
  await page.keyboard.type("mail");
  await expect(also.rows).toHaveCount(1);
  await tabTo(page, also.row("Baltic Mail Standard"));
  await page.keyboard.press("Space");
  await expect(also.row("Baltic Mail Standard")).toBeChecked();
  await tabTo(page, also.search, "Shift+Tab");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await expect(also.rows).toHaveCount(others);
  await tabTo(page, also.all);
  await page.keyboard.press("Space");
  await expect(subscription.submit).toHaveAccessibleDescription(/ 50 subs/);
  // The fifty-first is refused.
  await expect(also.rows.getByRole("checkbox", { checked: false, disabled: true })).toHaveCount(others - 49);
  await subscription.submit.focus();
  await page.keyboard.press("Enter");
  await expect(subscription.dialog).toBeHidden();
  await expect(subscription.toasts).toContainText(/ 50 subs/);
  await expect(subscription.partner).toContainText("1000124");
  expect(await setFor(product.database.owner, "1000124")).toBe(50);
});

test("the list of the others is accessible", async ({ page, say, language, product }) => {
  test.setTimeout(120_000);
  await makeSubscriptions(
    product.database.owner,
    "Baltic Voice Team",
    Array.from({ length: 12 }, (_, number) => ({ seats: 100 + number })),
  );
  const subscription = subscriptionPage(page, say);
  const also = alsoSetFor(page, say);
  await openSubscription(page, say, "Baltic Office Business");
  const url = page.url();
  await expectAccessible(page, language, {
    "the others": async () => {
      await page.goto(`${url}?dialog=add`);
      await subscription.field.fill("1000124");
      await subscription.check.click();
      await also.toggle.click();
      await also.row("Baltic Mail Standard").click();
      await expect(subscription.submit).toHaveAccessibleDescription(/ 2 subs/);
    },
  });
});
