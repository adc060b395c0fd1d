import type { APIRequestContext } from "@playwright/test";
import { screenWords } from "./kit/screen-words.ts";
import { expect, test } from "./kit/test.ts";

// Rule 10: what a date or an objection has brought to the vendor is decided with a reason that both sides read.

test.use({ as: "operator" });

test("an objection is decided for the customer, and the relationship ends only when nothing stands in the way", async ({
  page,
  say,
  signedIn,
  language,
}) => {
  const word = screenWords(language);
  const ola = await signedIn("ola");
  const { id, name } = await beginOrder(ola);
  await page.goto("/console");
  await page
    .getByRole("region", { name: say("Waiting for you"), exact: true })
    .getByRole("link", { name: { en: /removal cases? to decide/, pl: /o usunięcie do rozstrzygnięcia/ }[language] })
    .click();
  await expect(page).toHaveURL("/console/removal-cases");
  const list = page.getByRole("list", { name: say("Removal cases"), exact: true });
  await list.getByRole("link", { name: /Drukarnia Pod Lipą/ }).click();
  await expect(page.getByRole("main")).toContainText("Faktury za wrzesień i październik są nieopłacone.");

  const close = page.getByRole("button", { name: word("Close the order: {name}", { name }), exact: true });
  await expect(close).toHaveAttribute("aria-disabled", "true");
  await expect(close).not.toHaveAccessibleDescription("");
  const decision = page.getByRole("region", { name: say("Decision"), exact: true });
  await decision.getByRole("button", { name: say("Let the relationship end…"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  const decide = dialog.getByRole("button", { name: say("Let it end"), exact: true });
  await decide.click();
  const reason = dialog.getByRole("textbox", { name: say("Reason") });
  await expect(reason).toHaveAttribute("aria-invalid", "true");
  await reason.fill("Unpaid invoices are settled apart from this.");
  await decide.click();

  await test.step("what the reseller left open is closed by the vendor, and stands in the way no longer", async () => {
    await close.click();
    await dialog.getByRole("button", { name: word("Close the order"), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(close).toHaveCount(0);
    const story = page.getByRole("region", { name: word("What has happened"), exact: true });
    await expect(story).toContainText(word("{vendor}: order closed: {name}", { vendor: "Baltic Cloud", name }));
    expect(await (await ola.get(`/api/v1/orders/${id}`)).json()).toMatchObject({ state: "discarded" });
  });

  const end = decision.getByRole("button", { name: say("Remove reseller relationship"), exact: true });
  await expect(end).toHaveAttribute("aria-disabled", "true");
  await expect(end).not.toHaveAccessibleDescription("");
  await expect(page.getByRole("main")).toContainText("Unpaid invoices are settled apart from this.");
  for (const side of ["henryk", "ola"] as const) {
    const { items } = await (await (await signedIn(side)).get("/api/v1/removal-requests?state=granted")).json();
    expect(items[0].decision).toMatchObject({
      outcome: "granted",
      reason: "Unpaid invoices are settled apart from this.",
    });
  }
});

test("how long a reseller has to answer is the vendor's to set", async ({ page, say }) => {
  await page.goto("/console/settings");
  const days = page.getByRole("textbox", { name: say("Days to answer") });
  await expect(days).toHaveValue("10");
  await days.fill("0");
  await expect(days).toHaveAttribute("aria-invalid", "true");
  await days.fill("14");
  await page.getByRole("button", { name: say("Save"), exact: true }).click();
  await expect(page.getByRole("region", { name: say("Status messages"), exact: true })).not.toBeEmpty();
  await page.reload();
  await expect(days).toHaveValue("14");
});

/** The reseller begins an order for the customer that has asked it to go, and leaves it open. */
async function beginOrder(reseller: APIRequestContext): Promise<{ readonly id: string; readonly name: string }> {
  const { items } = await (await reseller.get("/api/v1/removal-requests?state=objected")).json();
  const services = await (await reseller.get("/api/v1/services?country=PL")).json();
  const { plans } = services.items.find(({ code }: { readonly code: string }) => code === "baltic-voice");
  const path = `/api/v1/customers/${items[0].organization.id}/orders`;
  const begun = await reseller.post(path, { data: { items: [{ planId: plans[0].id, seats: 3 }] } });
  expect(begun.status(), await begun.text()).toBe(201);
  const order = await begun.json();
  return { id: order.id, name: order.items[0].name };
}
