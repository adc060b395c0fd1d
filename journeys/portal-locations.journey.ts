import { runJobs } from "./kit/run-jobs.ts";
import { screenWords } from "./kit/screen-words.ts";
import { expect, test } from "./kit/test.ts";
import { agreeToCancel, twoLocations } from "./kit/two-locations.ts";

test.use({ as: "ola" });

const customer = "Zielona Farma sp. z o.o.";

test("of two locations that sell to one customer, one is chosen for an order, and each relationship ends by itself", async ({
  page,
  say,
  language,
  signedIn,
  product,
}) => {
  const word = screenWords(language);
  const people = {
    operator: await signedIn("operator"),
    reseller: await signedIn("ola"),
    buyer: await signedIn("anna"),
  };
  const second = await twoLocations(people);
  const main = page.getByRole("main");
  const ending = (location: string) =>
    page.getByRole("region", {
      name: word("End the reseller relationship: {seller}", { seller: location }),
      exact: true,
    });
  const removal = (location: string) =>
    ending(location).getByRole("button", { name: say("Remove reseller relationship"), exact: true });
  await page.goto("/partner/customers");
  await page.getByRole("link", { name: customer, exact: true }).click();
  await expect(ending("Chmura Plus, 1000600")).toContainText("Baltic Security Plus");
  await expect(removal("Chmura Plus, 1000600")).toHaveAttribute("aria-disabled", "true");
  await expect(removal(second)).not.toHaveAttribute("aria-disabled", "true");

  await page.getByRole("button", { name: word("Order for this customer"), exact: true }).click();
  const plan = page.getByRole("button", {
    name: word("Order this plan: {whole}", { whole: "Baltic Mail Plus" }),
    exact: true,
  });
  await plan.click();
  const locations = page.getByRole("radiogroup", { name: word("Location that sells") });
  await expect(main).toContainText(word("Choose the location that sells."));
  await expect(locations.getByRole("radio").first()).toBeFocused();
  await locations.getByRole("radio", { name: second, exact: true }).check();
  await page.reload();
  await expect(locations.getByRole("radio", { name: second, exact: true })).toBeChecked();
  await plan.click();
  const totals = page.getByRole("complementary");
  await expect(totals).toContainText(second);
  await page.goto("/partner");
  await main
    .getByRole("link", { name: word("Order not placed yet") })
    .filter({ hasText: second })
    .click();
  await expect(totals).toContainText(second);
  await page.getByRole("button", { name: say("Place order"), exact: true }).click();
  await expect(main).toContainText(word("The order is placed"));
  await expect(main).toContainText(second);

  await main.getByRole("link", { name: word("Open the customer"), exact: true }).click();
  await expect(ending(second)).toContainText("Baltic Mail Plus");
  await expect(removal(second)).toHaveAttribute("aria-disabled", "true");
  await runJobs(product);
  await agreeToCancel(people, "Baltic Mail Plus");
  await page.reload();
  const agreed = page.getByRole("region", { name: word("What was agreed"), exact: true });
  await expect(agreed).toContainText(second);
  await expect(agreed.getByRole("listitem").filter({ hasText: "Baltic Mail Plus" }).first()).toBeVisible();

  await removal(second).click();
  const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  await expect(dialog).toContainText(second);
  await dialog.getByRole("button", { name: say("Remove reseller relationship"), exact: true }).click();
  await expect(ending(second)).toHaveCount(0);
  const rest = page.getByRole("region", { name: word("End the reseller relationship"), exact: true });
  await expect(rest).toContainText("Baltic Security Plus");
  await expect(agreed).toContainText(second);
});
