import { checkOut, startOrder } from "./kit/buying.ts";
import { expect, test } from "./kit/test.ts";

// Every outcome of Check ID in an order, with its way out. What each says stands in check-partner-id.journey.ts.

test("each refused ID is refused in words, with its way out, and none of them comes into the order", async ({
  page,
  say,
  signedIn,
  language,
}) => {
  const anna = await signedIn("anna");
  const { id } = await startOrder(anna, "Baltic Office Business");
  const wizard = checkOut(page, say);
  const directory = wizard.answer.getByRole("link");
  await page.goto(`/admin/check-out/${id}?step=2`);
  await wizard.add.click();
  const tryId = async (typed: string, said: Record<"en" | "pl", string>) => {
    await wizard.field.fill(typed);
    await wizard.check.click();
    await expect(wizard.answer).toContainText(said[language]);
    await expect(wizard.submit).toHaveAttribute("aria-disabled", "true");
    await expect(wizard.field).toHaveAttribute("aria-invalid", "true");
  };

  await tryId("kowal", { en: "4 to 12 digits", pl: "od 4 do 12 cyfr" });
  await tryId("9999999", { en: "no partner with the ID 9999999", pl: "Nie ma partnera o identyfikatorze 9999999" });
  await expect(directory).toHaveCount(0);
  await tryId("1000500", { en: "Dawna Chmura", pl: "Dawna Chmura" });
  await expect(directory).toHaveAttribute("href", new RegExp(`/directory\\?.*country=PL.*order=${id}`));
  await tryId("1000300", { en: "Fjord Consulting", pl: "Fjord Consulting" });
  await expect(directory).toHaveAttribute("href", /service=baltic-office/);
  await tryId("1000400", { en: "Mailwerk", pl: "Mailwerk" });
  await tryId("1000200", { en: "headquarters account", pl: "konto globalne partnera" });

  const order = await (await anna.get(`/api/v1/orders/${id}`)).json();
  expect(order.items[0].partnerOfRecord).toBeNull();

  await wizard.answer.getByRole("button", { name: /Kowal IT Gdańsk/ }).click();
  await expect(wizard.field).toHaveValue("1000124");
  await expect(wizard.field).toBeFocused();
  await wizard.submit.click();
  await expect(wizard.pane).toContainText("Kowal IT Gdańsk");
});
