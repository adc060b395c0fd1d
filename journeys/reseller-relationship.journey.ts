import { acceptInvitation, customerSide, invite, resellerSide } from "./kit/relationships.ts";
import { draftFor, endTermToday, sellTo } from "./kit/resale.ts";
import { runJobs } from "./kit/run-jobs.ts";
import { once } from "./kit/test.ts";
import { expect, test } from "./kit/two-browsers.ts";

// Journey 7, whole, in two browsers side by side: the customer's at the left, its reseller's at the right.
test.use({ as: "dorota", beside: "ola" });
test.setTimeout(240_000);

const customer = "Przychodnia Śródmieście sp. z o.o.";
const reseller = "Chmura Plus";
const [now, atTermEnd, handedOver, begun] = [
  "Baltic Voice Contact Center",
  "Baltic Mail Plus",
  "Baltic Security Essential",
  "Baltic Voice Start",
];

test("invite, accept, sell, ask for the end, clear each obstacle with the customer's consent, remove; both are told", async ({
  page,
  portal,
  product,
  say,
  word,
  signedIn,
  language,
}) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  const ola = await signedIn("ola");
  const relationships = () => page.goto("/admin/partner-relationships");

  await test.step("the reseller invites, and the customer reads what that allows before it accepts", async () => {
    const link = await invite(portal, right, "Przychodnia");
    await page.goto(link);
    // The secret is gone from the address as soon as it was read.
    await expect(page).toHaveURL(/\/invitation$/);
    await expect(page.getByRole("main")).toContainText(customer);
    await left.open.click();
    await expect(page).toHaveURL(/\/admin\/invitations\/inv_[0-9a-z]+$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(reseller);
    const allows = page.getByRole("region", { name: word("If you accept, the reseller can"), exact: true });
    await expect(allows.getByRole("listitem").first()).toBeVisible();
    const allowsNot = page.getByRole("region", { name: word("What it does not allow"), exact: true });
    await expect(allowsNot).toContainText(
      {
        en: "It gets no admin rights in your organization.",
        pl: "Nie otrzymuje uprawnień administratora w organizacji.",
      }[language],
    );
    await left.accept.click();
    await expect(left.toasts).toContainText(word("The invitation was accepted"));
    await expect(left.accept).toHaveCount(0);
  });

  await test.step("both sides read the same of what the partner sees", async () => {
    await relationships();
    const mine = left.reseller(reseller);
    await expect(mine).toContainText(word("Reseller"));
    await right.entry("Customers").click();
    await portal.getByRole("link", { name: customer }).first().click();
    await expect(portal.getByRole("heading", { level: 1, name: customer })).toBeVisible();
    const theirs = portal.getByRole("region", { name: say("What this partner can see"), exact: true });
    const heading = mine.getByRole("heading", { name: say("What this partner can see"), exact: true });
    const sentences = heading.locator("..").getByRole("paragraph");
    await expect(sentences.first()).toBeVisible();
    for (const sentence of await sentences.allTextContents()) await expect(theirs).toContainText(sentence);
  });

  await test.step("the reseller orders for it, and sells what that becomes", async () => {
    await portal.getByRole("button", { name: word("Order for this customer"), exact: true }).click();
    await portal.getByRole("button", { name: word("Order this plan: {whole}", { whole: now }), exact: true }).click();
    await portal
      .getByRole("main")
      .getByRole("button", { name: say("Place order"), exact: true })
      .click();
    await expect(portal.getByRole("main").getByRole("button", { name: say("Place order"), exact: true })).toHaveCount(
      0,
    );
    await sellTo(ola, customer, atTermEnd, handedOver);
    await draftFor(ola, customer, begun);
    await runJobs(product);
    await relationships();
    const sold = left.reseller(reseller);
    for (const name of [now, atTermEnd, handedOver]) {
      await expect(sold.getByRole("link", { name, exact: true }).first()).toBeVisible();
    }
  });

  await test.step("the customer's Remove is refused and names each obstacle; it asks the reseller", async () => {
    await expect(left.remove).toHaveAttribute("aria-disabled", "true");
    for (const name of [now, atTermEnd, handedOver, begun])
      await expect(left.remove).toHaveAccessibleDescription(new RegExp(name));
    await expect(left.reseller(reseller)).toContainText(word("order not placed yet"));
    await left.ask.click();
    await expect(page).toHaveURL(/ask=rel_/);
    await left.reason.fill("Kupujemy teraz bezpośrednio.");
    await left.sendRequest.click();
    await expect(left.toasts).toContainText(word("Your request was sent"));
    await expect(left.reseller(reseller)).toContainText(word("waiting for an answer", {}, "removal request"));
    await expect(left.ask).toHaveCount(0);
  });

  await test.step("the reseller sees it first thing in the portal, with the same obstacles, and promises a date", async () => {
    await portal.goto("/partner");
    await right.waiting.getByRole("link", { name: customer }).first().click();
    await expect(portal).toHaveURL(/\/partner\/requests\/rmr?_|\/partner\/requests\//);
    await expect(portal.getByRole("main")).toContainText("Kupujemy teraz bezpośrednio.");
    for (const name of [now, atTermEnd, handedOver, begun]) await expect(right.ending).toContainText(name);
    await expect(right.end).toHaveAttribute("aria-disabled", "true");
    await right.promise.click();
    const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await right.date.fill(inAMonth);
    await right.sendAnswer.click();
    await expect(portal.getByRole("main")).toContainText(word("date promised", {}, "removal request"));
  });

  await test.step("each obstacle that costs the customer anything is proposed, and cleared by the customer's consent alone", async () => {
    const kinds = [
      [now, word("Cancel at once")],
      [atTermEnd, word("Let it end with its term")],
      [handedOver, word("Hand over to {vendor}", { vendor: "Baltic Cloud" })],
    ] as const;
    for (const [name, kind] of kinds) {
      await right.propose(name).click();
      await right.kind(kind).check();
      await right.sendProposal.click();
      await expect(right.dialog).toHaveCount(0);
      await page.goto("/admin");
      await left.waiting.getByRole("link", { name: `${name}: ${kind}`, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: `${name}: ${kind}`, exact: true })).toBeVisible();
      await expect(page.getByRole("main")).toContainText(word("Takes effect"));
      if (name === handedOver) await expect(page.getByRole("main")).toContainText(word("Paid from"));
      await expect(left.acceptProposal).toHaveAttribute("aria-disabled", "true");
      await left.understood.check();
      await left.acceptProposal.click();
      await expect(left.toasts).toContainText(word("The proposal was accepted"));
      await expect(left.acceptProposal).toHaveCount(0);
    }
    await portal.reload();
    await expect(right.ending).not.toContainText(now);
    await expect(right.ending).not.toContainText(handedOver);
    await expect(right.ending).toContainText(atTermEnd);
    await page.goto("/admin/subscriptions");
    await expect(page.getByRole("list", { name: say("Subscriptions"), exact: true })).toContainText(handedOver);
  });

  await test.step("an open order is closed without anybody's consent", async () => {
    await portal.getByRole("button", { name: word("Close the order: {name}", { name: begun }), exact: true }).click();
    await right.dialog.getByRole("button", { name: word("Close the order"), exact: true }).click();
    await expect(right.ending).not.toContainText(begun);
  });

  await test.step("what was let run to the end of its term clears by itself", async () => {
    await endTermToday(product.database.owner, customer, atTermEnd);
    await runJobs(product, "renew-subscriptions");
    await portal.goto("/partner/customers");
    await portal.getByRole("link", { name: customer }).first().click();
    await expect(right.end).not.toHaveAttribute("aria-disabled", "true");
  });

  await test.step("the reseller removes the relationship; history keeps it", async () => {
    await right.end.click();
    await right.confirmEnd.click();
    await expect(right.toasts).toContainText(word("The reseller relationship has ended"));
    await relationships();
    await expect(left.reseller(reseller)).toHaveCount(0);
    await left.past.click();
    await expect(left.reseller(reseller)).toContainText(word("Ended by"));
    await left
      .reseller(reseller)
      .getByRole("link", { name: word("Show the request"), exact: true })
      .click();
    await expect(page.getByRole("main")).toContainText(word("done", {}, "removal request"));
  });

  await test.step("both are told", async () => {
    await runJobs(product);
    const told = {
      en: [`${reseller}: reseller relationship removed`, `${customer}: reseller relationship removed`],
      pl: [`${reseller}: relacja z odsprzedawcą usunięta`, `${customer}: relacja odsprzedawcy usunięta`],
    } as const;
    for (const [index, browser] of [page, portal].entries()) {
      await browser.goto("/notices");
      await expect(browser.getByRole("main")).toContainText(told[language][index] ?? "");
    }
    // And by mail, to whom each has told to write, in their own language.
    const operator = await signedIn("operator");
    for (const subject of told.pl) {
      const { items } = await (await operator.get(`/api/v1/outgoing-mail?q=${encodeURIComponent(subject)}`)).json();
      expect(items.length, subject).toBeGreaterThan(0);
    }
  });
});

test("an invitation that was answered belongs to nobody any more", { tag: once }, async ({
  page,
  portal,
  say,
  word,
}) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  const link = await invite(portal, right, "Przychodnia");
  await acceptInvitation(page, left, link);
  await page.goto(link);
  await left.open.click();
  // The same organization finds its own answered invitation, and nothing to answer.
  await expect(page.getByRole("main")).toContainText(word("accepted", {}, "invitation"));
  await expect(left.accept).toHaveCount(0);
});
