import { screenWords } from "./kit/screen-words.ts";
import { expect, test } from "./kit/test.ts";

test.use({ as: "ola" });

test("a reseller writes an order for its customer, leaves it, finds it among what waits, and places it", async ({
  page,
  say,
  language,
}) => {
  const word = screenWords(language);
  const customer = "Zielona Farma sp. z o.o.";
  const main = page.getByRole("main");
  await page.goto("/partner/customers");
  await page.getByRole("link", { name: customer, exact: true }).click();
  await page.getByRole("button", { name: word("Order for this customer"), exact: true }).click();
  await page
    .getByRole("button", { name: word("Order this plan: {whole}", { whole: "Baltic Mail Plus" }), exact: true })
    .click();
  const item = page.getByRole("region", { name: "Baltic Mail Plus", exact: true });
  const quantity = item.getByRole("textbox", { name: word("Quantity"), exact: true });
  await quantity.fill("0");
  await expect(quantity).toHaveAttribute("aria-invalid", "true");
  await quantity.fill("12");
  // 12 licences at 249.00 before tax.
  await expect(page.getByRole("complementary")).toContainText(/2[\s,.]?988/);

  await page.getByLabel(word("Another plan"), { exact: true }).selectOption({ label: "Baltic Voice Start" });
  await page.getByRole("button", { name: word("Add the plan"), exact: true }).click();
  await expect(page.getByRole("region", { name: "Baltic Voice Start", exact: true })).toBeVisible();
  await page
    .getByRole("button", { name: word("Take out: {name}", { name: "Baltic Voice Start" }), exact: true })
    .click();
  await expect(page.getByRole("region", { name: "Baltic Voice Start", exact: true })).toHaveCount(0);

  await page.goto("/partner");
  await page
    .getByRole("region", { name: word("Needs your answer"), exact: true })
    .getByRole("link", { name: customer })
    .filter({ hasText: word("Order not placed yet") })
    .click();
  await expect(quantity).toHaveValue("12");
  await page.getByRole("button", { name: say("Place order"), exact: true }).click();
  await expect(main).toContainText(word("The order is placed"));
  await main.getByRole("link", { name: word("Open the customer"), exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: "Baltic Mail Plus" });
  await expect(row).toContainText("12");
  await expect(row).toContainText(word("Reseller"));
});

test("a customer's message reaches the partner, which answers by mail", async ({ page, signedIn, language }) => {
  const word = screenWords(language);
  const anna = await signedIn("anna");
  const data = { partnerId: "1000600", text: "Do you train new colleagues?", consent: true };
  const sent = await anna.post("/api/v1/partner-messages", { data });
  expect(sent.status(), await sent.text()).toBe(201);
  await page.goto("/partner/messages");
  const message = page.getByRole("listitem").filter({ hasText: "Do you train new colleagues?" });
  await expect(message).toContainText("Zielona Farma");
  await expect(message.getByRole("link", { name: word("Answer by mail"), exact: true })).toHaveAttribute(
    "href",
    /^mailto:anna@zielonafarma\.example\?subject=/,
  );
});
