import { expectAccessible } from "./kit/accessibility.ts";
import { askForRemoval, customerSide, invite, openRequest, resellerSide } from "./kit/relationships.ts";
import { draftFor } from "./kit/resale.ts";
import { expect, test } from "./kit/two-browsers.ts";

// Both sides of a reseller relationship keep WCAG 2.2 AA: in both languages, themes and widths.
test.use({ as: "anna", beside: "ola" });
test.describe.configure({ timeout: 300_000 });

const sold = "Baltic Security Plus";

test("the customer's pages are accessible", async ({ page, portal, say, word, language }) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  const link = await invite(portal, right, "Zielona Farma");
  const heading = page.getByRole("heading", { level: 1 });
  await expectAccessible(page, language, {
    "asking for the end": async () => {
      await page.goto("/admin/partner-relationships");
      await left.ask.click();
      await expect(left.sendRequest).toBeVisible();
    },
  });
  await askForRemoval(page, left, "Zmieniamy dostawcę.");
  await openRequest(portal, right);
  await right.propose(sold).click();
  await right.kind(word("Hand over to {vendor}", { vendor: "Baltic Cloud" })).check();
  await right.sendProposal.click();
  await expect(right.dialog).toHaveCount(0);
  const openProposal = async () => {
    await page.goto("/admin");
    await left.waiting.getByRole("link", { name: new RegExp(`^${sold}: `) }).click();
    await expect(left.refuseProposal).toBeVisible();
  };
  await expectAccessible(page, language, {
    "the home with what waits": async () => {
      await page.goto("/admin");
      await expect(left.waiting).toBeVisible();
      await expect(page.getByRole("main").getByText(word("Loading…"))).toHaveCount(0);
    },
    "a relationship whose end is asked for": async () => {
      await page.goto("/admin/partner-relationships");
      await expect(left.showRequest).toBeVisible();
    },
    "taking the request back": async () => {
      await page.goto("/admin/partner-relationships");
      await left.withdraw.click();
      await expect(left.confirmWithdrawal).toBeVisible();
    },
    "past relationships": async () => {
      await page.goto("/admin/partner-relationships?time=past");
      await expect(page.getByRole("main").getByText(word("Loading…"))).toHaveCount(0);
    },
    "the request": async () => {
      await page.goto("/admin/partner-relationships");
      await left.showRequest.click();
      await expect(page.getByRole("region", { name: word("What has happened"), exact: true })).toBeVisible();
    },
    "a proposal": openProposal,
    "refusing a proposal": async () => {
      await openProposal();
      await left.refuseProposal.click();
      await expect(left.confirmRefusal).toBeVisible();
    },
    "an invitation's link": async () => {
      await page.goto(link);
      await expect(left.open).toBeVisible();
    },
    "a link without its token": async () => {
      await page.evaluate(() => sessionStorage.clear());
      await page.goto("/invitation");
      await page.reload();
      await expect(heading).toBeVisible();
    },
  });
  await page.goto(link);
  await left.open.click();
  await expect(left.decline).toBeVisible();
  const address = page.url();
  await expectAccessible(page, language, {
    "an invitation": async () => {
      await page.goto(address);
      await expect(left.decline).toBeVisible();
    },
    "declining an invitation": async () => {
      await page.goto(address);
      await left.decline.click();
      await expect(left.confirmDecline).toBeVisible();
    },
  });
});

test("the reseller's pages are accessible", async ({ page, portal, say, word, language, signedIn }) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  await askForRemoval(page, left, "Zmieniamy dostawcę.");
  const { id, organization } = await draftFor(await signedIn("ola"), "Zielona Farma sp. z o.o.", "Baltic Voice Start");
  const at = (path: string) => async () => {
    await portal.goto(path);
    await expect(portal.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(portal.getByRole("main").locator("[aria-busy=true]")).toHaveCount(0);
    await expect(portal.getByRole("main").getByText(word("Loading…"))).toHaveCount(0);
  };
  await expectAccessible(portal, language, {
    "the portal's home": at("/partner"),
    customers: at("/partner/customers"),
    "a customer": at(`/partner/customers/${organization.id}`),
    subscriptions: at("/partner/subscriptions"),
    "an order for a customer": at(`/partner/customers/${organization.id}/order`),
    "an order that is not placed": at(`/partner/customers/${organization.id}/order?order=${id}`),
    requests: at("/partner/requests"),
    "a request": () => openRequest(portal, right),
    "proposing how to clear an obstacle": async () => {
      await openRequest(portal, right);
      await right.propose(sold).click();
      await expect(right.sendProposal).toBeVisible();
    },
    "promising a date": async () => {
      await openRequest(portal, right);
      await right.promise.click();
      await expect(right.date).toBeVisible();
    },
    invitations: at("/partner/invitations"),
    "inviting a customer": async () => {
      await portal.goto("/partner/invitations");
      await right.invite.click();
      await expect(right.note).toBeVisible();
    },
    "the company's profile": at("/partner/profile"),
    "the company's people": at("/partner/people"),
    messages: at("/partner/messages"),
  });
});
