import type { APIRequestContext } from "@playwright/test";
import type { RemovalRequest } from "../contract/relationships.ts";
import { askForRemoval, customerSide, openRequest, resellerSide } from "./kit/relationships.ts";
import { runJobs } from "./kit/run-jobs.ts";
import { expect, test } from "./kit/two-browsers.ts";

// What becomes of a request to end a relationship that the reseller does not simply grant. Both sides read the same.
test.use({ as: "anna", beside: "ola" });
test.setTimeout(120_000);

const sold = "Baltic Security Plus";
const reseller = "Chmura Plus";

/** An operator decides the case. */
async function decide(
  operator: APIRequestContext,
  outcome: "granted" | "refused",
  reason: string,
): Promise<RemovalRequest> {
  const states = "state=objected&state=escalated";
  const { items } = (await (await operator.get(`/api/v1/removal-requests?${states}`)).json()) as {
    items: RemovalRequest[];
  };
  const own = items.find(({ organization }) => organization.name.startsWith("Zielona Farma"));
  const answer = await operator.post(`/api/v1/removal-requests/${own?.id}/decision`, { data: { outcome, reason } });
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as RemovalRequest;
}

test("the date passes without an answer: the vendor has the case, decides, and both sides read why", async ({
  page,
  portal,
  product,
  say,
  word,
  letPass,
  signedIn,
}) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  await askForRemoval(page, left, "Zmieniamy dostawcę.");
  await letPass(11);
  await runJobs(product, "escalate-removal-requests");
  await page.reload();
  await expect(left.reseller(reseller)).toContainText(word("with the vendor", {}, "removal request"));
  await openRequest(portal, right);
  await expect(portal.getByRole("main")).toContainText(word("with the vendor", {}, "removal request"));
  await expect(right.promise).toHaveAttribute("aria-disabled", "true");

  const { relationshipId } = await decide(
    await signedIn("operator"),
    "granted",
    "Odsprzedawca nie odpowiedział w terminie.",
  );
  await left.showRequest.click();
  for (const side of [page, portal]) {
    await side.reload();
    await expect(side.getByRole("main")).toContainText(word("approved by the vendor", {}, "removal request"));
    await expect(side.getByRole("main")).toContainText("Odsprzedawca nie odpowiedział w terminie.");
    await expect(side.getByRole("main")).toContainText(sold);
  }

  // Granted, and still held by what is active: nobody ends it over the customer's subscription.
  const operator = await signedIn("operator");
  const ending = `/api/v1/partner-relationships/${relationshipId}`;
  const reason = "Po uwzględnieniu prośby.";
  const early = await operator.delete(ending, { data: { reason } });
  expect(early.status()).toBe(409);
  await right.propose(sold).click();
  await right.kind(word("Hand over to {vendor}", { vendor: "Baltic Cloud" })).check();
  await right.sendProposal.click();
  await expect(right.dialog).toHaveCount(0);
  await page.reload();
  await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`^${sold}: `) })
    .first()
    .click();
  await left.understood.check();
  await left.acceptProposal.click();
  await expect(left.acceptProposal).toHaveCount(0);
  const ended = await operator.delete(ending, { data: { reason } });
  expect(ended.status(), await ended.text()).toBe(204);
  await page.goto("/admin/partner-relationships?time=past");
  await expect(left.reseller(reseller).first()).toContainText("Baltic Cloud");
  await expect(left.reseller(reseller).first()).toContainText(reason);
});

test("a promised date passes: the vendor has the case", async ({ page, portal, product, say, word, letPass }) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  await askForRemoval(page, left, "");
  await openRequest(portal, right);
  await right.promise.click();
  await right.date.fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
  await right.sendAnswer.click();
  await expect(portal.getByRole("main")).toContainText(word("date promised", {}, "removal request"));
  await page.reload();
  await expect(left.reseller(reseller)).toContainText(word("date promised", {}, "removal request"));
  await letPass(5);
  await runJobs(product, "escalate-removal-requests");
  for (const side of [page, portal]) {
    await side.reload();
    await expect(side.getByRole("main")).toContainText(word("with the vendor", {}, "removal request"));
  }
});

test("an objection: the vendor refuses the request with a reason, the relationship stays, and the customer may ask again", async ({
  page,
  portal,
  say,
  word,
  signedIn,
}) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  await askForRemoval(page, left, "");
  await openRequest(portal, right);
  await right.object.click();
  await right.sendObjection.click();
  // Without a reason it is not sent, and the field has the focus.
  await expect(right.objection).toBeFocused();
  await right.objection.fill("Umowa trwa do marca.");
  await right.sendObjection.click();
  await expect(portal.getByRole("main")).toContainText(word("objected to", {}, "removal request"));
  await page.reload();
  await expect(left.reseller(reseller)).toContainText(word("objected to", {}, "removal request"));
  await left.showRequest.click();
  await expect(page.getByRole("main")).toContainText("Umowa trwa do marca.");

  await decide(await signedIn("operator"), "refused", "Umowa jest ważna do marca.");
  for (const side of [page, portal]) {
    await side.reload();
    await expect(side.getByRole("main")).toContainText(word("refused by the vendor", {}, "removal request"));
    await expect(side.getByRole("main")).toContainText("Umowa jest ważna do marca.");
  }
  await page.goto("/admin/partner-relationships");
  await expect(left.ask).toBeVisible();
});

test("withdrawn by the customer: nothing waits at the reseller any more", async ({ page, portal, say, word }) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  await askForRemoval(page, left, "");
  await openRequest(portal, right);
  await left.withdraw.click();
  await left.confirmWithdrawal.click();
  await expect(left.toasts).toContainText(word("The request was withdrawn"));
  await expect(left.ask).toBeVisible();
  await portal.reload();
  await expect(portal.getByRole("main")).toContainText(word("withdrawn", {}, "removal request"));
  await expect(right.promise).toHaveCount(0);
  await left.past.click();
  await expect(
    page.getByRole("region", { name: word("Earlier requests to end a relationship"), exact: true }),
  ).toContainText(word("withdrawn", {}, "removal request"));
});

test("a proposal is refused with a reason; one that means something else by now is read again before it is accepted", async ({
  page,
  portal,
  product,
  say,
  word,
}) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  await askForRemoval(page, left, "");
  await openRequest(portal, right);
  const propose = async (kind: string) => {
    await right.propose(sold).click();
    await right.kind(kind).check();
    await right.sendProposal.click();
    await expect(right.dialog).toHaveCount(0);
    await page.goto("/admin");
    await left.waiting.getByRole("link", { name: `${sold}: ${kind}`, exact: true }).click();
    await expect(left.refuseProposal).toBeVisible();
  };
  await propose(word("Cancel at once"));
  await left.refuseProposal.click();
  await left.reason.fill("Potrzebujemy jej jeszcze.");
  await left.confirmRefusal.click();
  await expect(left.toasts).toContainText(word("The proposal was refused"));
  await portal.reload();
  await expect(right.ending).toContainText("Potrzebujemy jej jeszcze.");

  await propose(word("Hand over to {vendor}", { vendor: "Baltic Cloud" }));
  await left.understood.check();
  // Meanwhile the vendor's price rises.
  await product.database.owner.query("update plan_price set amount_minor = amount_minor + 1000");
  await left.acceptProposal.click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(left.understood).not.toBeChecked();
  await left.understood.check();
  await left.acceptProposal.click();
  await expect(left.toasts).toContainText(word("The proposal was accepted"));
  await page.goto("/admin/subscriptions");
  await page
    .getByRole("list", { name: say("Subscriptions"), exact: true })
    .getByRole("link", { name: sold })
    .click();
  await expect(page.getByRole("region", { name: say("Partner ID"), exact: true })).toContainText(say("No partner"));
});
