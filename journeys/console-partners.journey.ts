import type { Page } from "@playwright/test";
import { refusePointer, tabTo } from "./kit/keyboard.ts";
import type { Label } from "./kit/labels.ts";
import { expect, once, test } from "./kit/test.ts";

// The register: a partner is registered, authorized, suspended with all that it affects said before, and reinstated.

test.use({ as: "operator" });

type Say = (label: Label) => string;

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function findPartner(page: Page, say: Say, partnerId: string): Promise<void> {
  await page.goto("/console/partners");
  await page.getByRole("searchbox", { name: say("Search partners"), exact: true }).fill(partnerId);
  await expect(page).toHaveURL(new RegExp(`q=${partnerId}`));
  const lines = page.getByRole("list", { name: say("Partners"), exact: true }).getByRole("link");
  await expect(lines).toHaveCount(1);
  await lines.click();
}

test("a headquarters account and a location are registered, and the location is authorized", async ({ page, say }) => {
  await page.goto("/");
  await expect(page).toHaveURL("/console");
  const navigation = page.getByRole("navigation");
  await navigation.getByRole("link", { name: say("Partners"), exact: true }).click();
  await page.getByRole("link", { name: say("Register a partner"), exact: true }).click();

  const field = (name: Label) => page.getByLabel(say(name), { exact: false }).first();
  await button(page, say("Register the partner")).click();
  await expect(page.getByRole("textbox", { name: say("Partner ID") })).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("radio", { name: new RegExp(say("Headquarters account")) }).check();
  const fill = async (partnerId: string, name: string) => {
    await page.getByRole("textbox", { name: say("Partner ID") }).fill(partnerId);
    await page.getByRole("textbox", { name: { Name: /^(Name|Nazwa)/ }.Name }).fill(name);
    await page.getByRole("textbox", { name: say("Town") }).fill("Rzeszów");
    await page
      .getByRole("combobox", { name: say("Country"), exact: false })
      .first()
      .selectOption("PL");
    await page.getByRole("textbox", { name: say("E-mail address") }).fill("kontakt@bieszczady.example");
    await button(page, say("Register the partner")).click();
  };
  await expect(field("Town")).toBeVisible();
  await fill("7000100", "Bieszczady IT");
  await expect(page.getByRole("heading", { level: 1, name: "Bieszczady IT", exact: true })).toBeVisible();

  await button(page, say("Add a location")).click();
  await expect(page.getByRole("combobox", { name: say("Headquarters account") })).toHaveValue("Bieszczady IT");
  // Somebody else's number is refused beside its field.
  await fill("1000123", "Bieszczady IT Rzeszów");
  await expect(page.getByRole("alert").first()).toBeVisible();
  await page.getByRole("textbox", { name: say("Partner ID") }).fill("7000101");
  await button(page, say("Register the partner")).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bieszczady IT Rzeszów" })).toBeVisible();

  await button(page, say("Authorize…")).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: "Baltic Mail", exact: true }).check();
  await dialog.getByRole("combobox", { name: say("Add a country") }).selectOption("CZ");
  await dialog.getByRole("button", { name: say("Authorize"), exact: true }).click();
  const rows = page.getByRole("region", { name: say("Authorizations"), exact: true }).getByRole("row");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText(say("in force"));

  // What is refused takes the focus, so that it is heard before the fields are tried again.
  await button(page, say("Authorize…")).click();
  await dialog.getByRole("checkbox", { name: "Baltic Mail", exact: true }).check();
  await dialog.getByRole("button", { name: say("Authorize"), exact: true }).click();
  await expect(dialog.getByRole("alert")).toBeFocused();
  await dialog.getByRole("button", { name: say("Cancel"), exact: true }).click();
  await expect(rows).toHaveCount(3);

  await rows
    .nth(1)
    .getByRole("button", { name: new RegExp(`^${say("End now")}`) })
    .click();
  await dialog.getByRole("button", { name: say("End now"), exact: true }).click();
  await expect(rows.filter({ hasText: say("not in force") })).toHaveCount(1);

  await page.getByRole("link", { name: say("Audit trail"), exact: true }).click();
  await expect(page.getByRole("list", { name: say("Audit"), exact: true }).getByRole("listitem")).not.toHaveCount(0);
});

test("suspending says whom it affects, keeps the record, and is taken back before anybody has heard of it", async ({
  page,
  say,
  language,
}) => {
  await findPartner(page, say, "1000123");
  await button(page, say("Suspend…")).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading", { name: say("What this affects"), exact: true })).toBeVisible();
  await expect(dialog).toContainText("Zielona Farma");
  await dialog.getByRole("button", { name: say("Suspend"), exact: true }).click();
  await expect(dialog.getByRole("textbox", { name: say("Reason") })).toHaveAttribute("aria-invalid", "true");
  await dialog.getByRole("textbox", { name: say("Reason") }).fill("Umowa wygasła.");
  await dialog.getByRole("button", { name: say("Suspend"), exact: true }).click();

  const main = page.getByRole("main");
  await expect(main).toContainText("Umowa wygasła.");
  await expect(main).toContainText({ en: "nobody has heard of it", pl: "nikt o tym nie wie" }[language]);
  await button(page, say("Reinstate…")).click();
  await dialog.getByRole("textbox", { name: say("Reason") }).fill("Umowa przedłużona.");
  await dialog.getByRole("button", { name: say("Reinstate"), exact: true }).click();
  await expect(button(page, say("Suspend…"))).toBeVisible();
  await expect(main).not.toContainText("Umowa wygasła.");
});

test("with the keyboard alone: from the register to a suspension's preview and back", { tag: once }, async ({
  page,
  say,
}) => {
  await refusePointer(page);
  await page.goto("/console/partners?q=1000123");
  await tabTo(page, page.getByRole("list", { name: say("Partners"), exact: true }).getByRole("link"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const suspend = button(page, say("Suspend…"));
  await tabTo(page, suspend);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(suspend).toBeFocused();
});
