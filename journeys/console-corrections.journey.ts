import { expect, test } from "./kit/test.ts";

// Rule 5: an operator corrects the record with a reason; what comes of it is said before, and everybody sees that it was corrected.

test.use({ as: "operator" });

test("a period is corrected to nobody, after its preview, and the audit trail names the act", async ({
  page,
  say,
  signedIn,
}) => {
  await page.goto("/console/corrections");
  await page.getByRole("searchbox", { name: say("Search subscriptions"), exact: true }).fill("Zielona");
  await expect(page).toHaveURL(/q=Zielona/);
  await page
    .getByRole("list", { name: say("Subscriptions"), exact: true })
    .getByRole("link", { name: /Zielona Farma.*Baltic Mail Standard/ })
    .click();

  const form = page.getByRole("region", { name: say("Correct the record"), exact: true });
  const submit = form.getByRole("button", { name: say("Correct the record"), exact: true });
  await submit.click();
  await expect(form.getByRole("textbox", { name: say("Reason") })).toHaveAttribute("aria-invalid", "true");
  // The period before the present one: Mailwerk's.
  await form.getByRole("combobox", { name: say("Take the dates of a period"), exact: true }).selectOption({ index: 2 });
  await form.getByRole("radio", { name: say("Nobody was of record"), exact: true }).check();
  const preview = form.getByRole("list");
  await expect(preview.getByRole("listitem")).toHaveCount(2);
  await expect(preview).toContainText(say("No partner"));
  await expect(preview).not.toContainText("Mailwerk");
  await form.getByRole("textbox", { name: say("Reason") }).fill("Mailwerk was named by mistake.");
  await submit.click();

  const made = page.getByRole("region", { name: say("Corrections so far"), exact: true });
  await expect(made).toContainText("Mailwerk was named by mistake.");
  await expect(page.getByRole("region", { name: say("Record"), exact: true })).not.toContainText("Mailwerk");
  await page.getByRole("link", { name: say("Audit trail"), exact: true }).click();
  const trail = page.getByRole("list", { name: say("Audit"), exact: true });
  await expect(trail.getByRole("listitem").first()).toContainText("Mailwerk was named by mistake.");
  await trail.getByText(say("What was written down"), { exact: true }).first().click();
  await expect(trail.getByRole("table").first()).toContainText("1000400");
  await expect(trail.getByRole("rowheader", { name: say("Partner ID"), exact: true }).first()).toBeVisible();

  // The customer reads the same.
  const customer = await signedIn("anna");
  const { items } = await (await customer.get("/api/v1/subscriptions?q=mail")).json();
  const corrections = await customer.get(`/api/v1/subscriptions/${items[0].id}/partner-of-record/corrections`);
  expect((await corrections.json()).items[0]).toMatchObject({
    reason: "Mailwerk was named by mistake.",
    partner: null,
  });
});

test("an ID is checked before it is written, and what a reseller sold cannot be corrected", async ({
  page,
  say,
  language,
}) => {
  await page.goto("/console/corrections?q=Zielona");
  const list = page.getByRole("list", { name: say("Subscriptions"), exact: true });
  await list.getByRole("link", { name: /Zielona Farma.*Baltic Office Business/ }).click();
  const form = page.getByRole("region", { name: say("Correct the record"), exact: true });
  const id = form.getByRole("textbox", { name: say("Baltic Cloud Partner ID") });
  await id.fill("1000200");
  await form.getByRole("button", { name: say("Check ID"), exact: true }).click();
  await expect(id).toHaveAttribute("aria-invalid", "true");
  await id.fill("1000-124");
  await form.getByRole("button", { name: say("Check ID"), exact: true }).click();
  await expect(form).toContainText("Kowal IT Gdańsk");

  await page.goBack();
  await list.getByRole("link", { name: /Zielona Farma.*Baltic Security Plus/ }).click();
  await expect(form).toContainText({ en: /sold by Chmura Plus/, pl: /sprzedaje: Chmura Plus/ }[language]);
  await expect(form.getByRole("textbox")).toHaveCount(0);
});
