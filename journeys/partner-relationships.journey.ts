import { expect, test } from "./kit/test.ts";

// Journeys 6 and 7.1: see the partner relationships, and why a reseller's cannot be ended alone.

test("every tie to a partner is listed: its kind, since when, on which subscriptions, what the partner sees, how to reach it", async ({
  page,
  say,
  language,
}) => {
  await page.goto("/admin");
  await page
    .getByRole("navigation")
    .getByRole("link", { name: say("Partner relationships"), exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: say("Partner relationships"), exact: true })).toBeVisible();
  const partner = page.getByRole("region", { name: "Kowal IT Kraków", exact: true });
  await expect(partner).toContainText({ en: "Partner of record", pl: "Zarejestrowany partner" }[language]);
  await expect(partner).toContainText("1000123");
  await expect(partner.getByRole("link", { name: "Baltic Mail Standard", exact: true })).toBeVisible();
  await expect(partner.getByRole("heading", { name: say("What this partner can see"), exact: true })).toBeVisible();
  await expect(partner).toContainText(
    {
      en: "Of each subscription where it is partner of record: your organization's name, the service, the plan, the number of licences, the state, and the renewal date.",
      pl: "O każdej subskrypcji, której jest zarejestrowanym partnerem: nazwę organizacji, usługę, plan, liczbę licencji, stan i datę odnowienia.",
    }[language],
  );
  await expect(partner.locator('a[href^="mailto:"]')).toBeVisible();
  await expect(partner.getByRole("button", { name: say("Remove"), exact: true })).toHaveCount(0);

  const reseller = page.getByRole("region", { name: "Chmura Plus", exact: true });
  await expect(reseller).toContainText({ en: "Reseller", pl: "Odsprzedawca" }[language]);
  await expect(reseller).toContainText("1000600");
});

test("a reseller's Remove is disabled: it says why, names what is in the way, and links to the reseller's instructions", async ({
  page,
  say,
  language,
}) => {
  await page.goto("/admin/partner-relationships");
  const reseller = page.getByRole("region", { name: "Chmura Plus", exact: true });
  const remove = reseller.getByRole("button", { name: say("Remove"), exact: true });
  await expect(remove).toHaveAttribute("aria-disabled", "true");
  await remove.focus();
  await expect(remove).toBeFocused();
  const reason = {
    en: "You cannot end a reseller relationship yourself: the reseller ends it, once 1 subscription that it sold is no longer active.",
    pl: "Nie można samodzielnie zakończyć relacji z odsprzedawcą: kończy ją odsprzedawca, gdy 1 sprzedana przez niego subskrypcja nie będzie już aktywna.",
  }[language];
  await expect(reseller).toContainText(reason);
  await expect(remove).toHaveAccessibleDescription(`${reason} Baltic Security Plus`);
  const instructions = reseller.getByRole("link", { name: say("Removing a reseller relationship"), exact: true });
  await expect(instructions).toHaveAttribute("href", /^https:\/\//);
  await expect(instructions).toHaveAccessibleDescription(
    { en: "(opens in a new tab)", pl: "(otwiera się w nowej karcie)" }[language],
  );
  await reseller.getByRole("link", { name: "Baltic Security Plus", exact: true }).last().click();
  await expect(page.getByRole("region", { name: say("Subscription name and cost"), exact: true })).toContainText(
    "Baltic Security Plus",
  );
});

test("a partner that is named appears among the relationships at once", async ({ page, say, signedIn }) => {
  const anna = await signedIn("anna");
  const { items } = await (await anna.get("/api/v1/subscriptions?q=Office")).json();
  await anna.put(`/api/v1/subscriptions/${items[0].id}/partner-of-record`, { data: { partnerId: "1000124" } });
  await page.goto("/admin/partner-relationships");
  const partner = page.getByRole("region", { name: "Kowal IT Gdańsk", exact: true });
  await expect(partner.getByRole("link", { name: "Baltic Office Business", exact: true })).toBeVisible();
  await expect(partner.getByRole("heading", { name: say("Contact partner"), exact: true })).toBeVisible();
});

test.describe("with no tie to any partner", () => {
  test.use({ as: "erik" });

  test("the page says so", async ({ page, say }) => {
    await page.goto("/admin/partner-relationships");
    await expect(page.getByText(say("We didn't find anything to show here."), { exact: true })).toBeVisible();
  });
});
