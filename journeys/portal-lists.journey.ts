import { readFileSync } from "node:fs";
import { screenWords } from "./kit/screen-words.ts";
import { expect, once, test } from "./kit/test.ts";

test.describe("a reseller's agent", () => {
  test.use({ as: "ola" });

  test("starts in the portal, and what waits comes first, each a way to where it is answered", async ({
    page,
    say,
    language,
  }) => {
    const word = screenWords(language);
    await page.goto("/");
    await expect(page).toHaveURL(/\/partner$/);
    const waiting = page.getByRole("region", { name: word("Needs your answer"), exact: true });
    await waiting.getByRole("link", { name: /Echo/ }).click();
    await expect(page).toHaveURL(/\/partner\/requests\/rmr_[0-9a-z]+$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Szkoła Językowa Echo sp. z o.o.");
    const ending = page.getByRole("region", { name: word("End the reseller relationship"), exact: true });
    await expect(ending.getByRole("listitem")).toContainText("Baltic Security Essential");
    const remove = ending.getByRole("button", { name: say("Remove reseller relationship"), exact: true });
    await expect(remove).toHaveAttribute("aria-disabled", "true");
    const reason = await remove.getAttribute("aria-describedby");
    await expect(page.locator(`[id="${reason}"]`)).not.toBeEmpty();
  });

  test("finds customers and subscriptions; the address keeps the filter, and the file holds the list as it is filtered", {
    tag: once,
  }, async ({ page, say, language }) => {
    const word = screenWords(language);
    await page.goto("/partner/subscriptions");
    const rows = page.getByRole("table", { name: say("Subscriptions"), exact: true }).locator("tbody tr");
    await expect(rows).not.toHaveCount(0);
    const all = await rows.count();
    await page.getByRole("searchbox").fill("Zielona");
    await expect(page).toHaveURL(/q=Zielona/);
    await expect(rows).toHaveCount(1);
    await page.reload();
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText("Baltic Security Plus");
    // What the reseller's tie gives: the price too.
    await expect(rows).toContainText("219");

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: word("Export as CSV"), exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^\S+-\d{4}-\d\d-\d\d\.csv$/);
    const lines = readFileSync(await file.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("Zielona Farma sp. z o.o.");

    await page.getByRole("searchbox").fill("");
    await expect(rows).toHaveCount(all);
    await page.getByRole("button", { name: word("Licences"), exact: true }).click();
    await expect(page).toHaveURL(/sort=seats/);
    await expect(page.getByRole("columnheader", { name: word("Licences") })).toHaveAttribute("aria-sort", "ascending");
    await page.getByRole("button", { name: word("Licences"), exact: true }).click();
    await expect(page).toHaveURL(/sort=-seats/);

    await page.goto("/partner/customers?time=past");
    await page.getByRole("link", { name: /Dębowa/ }).click();
    await expect(page.getByText(word("None at present"), { exact: true }).first()).toBeVisible();
    await expect(page.getByRole("button", { name: word("Order for this customer"), exact: true })).toHaveCount(0);
  });

  test("sees who may change profile and people, and why it may not itself", async ({ page, language }) => {
    const word = screenWords(language);
    await page.goto("/partner/people");
    const add = page.getByRole("button", { name: word("Add a person"), exact: true });
    await expect(add).toHaveAttribute("aria-disabled", "true");
    const why = page.locator(`[id="${await add.getAttribute("aria-describedby")}"]`);
    await expect(why).not.toBeEmpty();
    await page.goto("/partner/profile");
    await expect(page.getByRole("button", { name: word("Save"), exact: true })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await expect(page.getByLabel(word("Description in English"), { exact: true })).not.toBeEditable();
  });
});
