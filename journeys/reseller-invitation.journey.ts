import { samplePassword } from "../database/sample/accounts.ts";
import { customerSide, invite, inviteByMail, resellerSide } from "./kit/relationships.ts";
import { runJobs } from "./kit/run-jobs.ts";
import { once } from "./kit/test.ts";
import { addressOf, expect, test } from "./kit/two-browsers.ts";

// What becomes of a reseller's invitation that is not simply accepted, in both browsers.
test.use({ as: "dorota", beside: "ola" });

const customer = "Przychodnia Śródmieście sp. z o.o.";

test("declined with a reason, which the reseller reads", async ({ page, portal, say, word }) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  await page.goto(await invite(portal, right, "Przychodnia"));
  await left.open.click();
  await left.decline.click();
  await left.reason.fill("Mamy już dostawcę.");
  await left.confirmDecline.click();
  await expect(left.toasts).toContainText(word("The invitation was declined"));
  await expect(left.accept).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText(word("declined", {}, "invitation"));
  await portal.reload();
  const row = portal.getByRole("row").filter({ hasText: customer });
  await expect(row).toContainText(word("declined", {}, "invitation"));
  await expect(row).toContainText("Mamy już dostawcę.");
});

test("withdrawn by the reseller: the customer who has it open cannot accept it any more, and reads why", async ({
  page,
  portal,
  say,
  word,
}) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  await page.goto(await invite(portal, right, "Przychodnia"));
  await left.open.click();
  await expect(left.accept).toBeVisible();
  await portal.reload();
  await portal
    .getByRole("button", { name: word("Withdraw the invitation: {who}", { who: customer }), exact: true })
    .click();
  await expect(right.toasts).toContainText(word("Invitation withdrawn"));
  // The page still shows what was there when it was opened.
  await left.accept.click();
  await expect(page.getByRole("main")).toContainText(word("withdrawn", {}, "invitation"));
  await expect(left.accept).toHaveCount(0);
});

test("expired: neither the link nor the page that was opened accepts it any more", async ({
  page,
  portal,
  product,
  say,
  word,
  letPass,
}) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  const opened = await invite(portal, right, "Otwarte");
  const unopened = await invite(portal, right, "Nieotwarte");
  await page.goto(opened);
  await left.open.click();
  await expect(left.accept).toBeVisible();
  const address = page.url();
  await letPass(31);
  await runJobs(product, "expire-reseller-invitations");
  await page.goto(address);
  await expect(page.getByRole("main")).toContainText(word("expired", {}, "invitation"));
  await expect(left.accept).toHaveCount(0);
  await page.goto(unopened);
  await left.open.click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page).toHaveURL(/\/invitation$/);
  await portal.reload();
  await expect(portal.getByRole("row").filter({ hasText: "Nieotwarte" })).toContainText(
    word("expired", {}, "invitation"),
  );
});

test("the wrong organization: opened by one customer it does not exist for another", async ({
  page,
  portal,
  say,
  word,
  signedIn,
}) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  const link = await invite(portal, right, "Przychodnia");
  await page.goto(link);
  await left.open.click();
  await expect(left.accept).toBeVisible();
  const id = page.url().split("/").at(-1);
  const henryk = await signedIn("henryk");
  const token = new URL(link, page.url()).hash.slice(1);
  const opening = await henryk.post("/api/v1/reseller-invitation-openings", { data: { token } });
  expect(opening.status()).toBe(404);
  expect((await henryk.get(`/api/v1/reseller-invitations/${id}`)).status()).toBe(404);
  expect((await henryk.post(`/api/v1/reseller-invitations/${id}/acceptance`)).status()).toBe(404);
});

test.describe("sent to somebody's address", () => {
  test.use({ as: "henryk" });

  test("only that person's organization opens it; who is signed in for another changes the account and goes on", async ({
    page,
    portal,
    say,
    word,
  }) => {
    const left = customerSide(page, say, word);
    const right = resellerSide(portal, say, word);
    await page.goto(await inviteByMail(portal, right, addressOf("dorota")));
    await expect(page.getByRole("main")).toContainText("Drukarnia Pod Lipą");
    await left.open.click();
    await expect(page.getByRole("alert")).toBeVisible();
    await page.getByRole("button", { name: word("Use another account"), exact: true }).click();
    await page.getByLabel(say("E-mail address"), { exact: true }).fill(addressOf("dorota"));
    await page.getByLabel(say("Password"), { exact: true }).fill(samplePassword);
    await page.getByRole("button", { name: say("Sign in"), exact: true }).click();
    await expect(page.getByRole("main")).toContainText(customer);
    await left.open.click();
    await expect(left.accept).toBeVisible();
  });
});

test.describe("not signed in", () => {
  test.use({ as: null });

  test("the link waits until somebody has signed in, and stays out of every address", { tag: once }, async ({
    page,
    portal,
    say,
    word,
  }) => {
    const left = customerSide(page, say, word);
    const right = resellerSide(portal, say, word);
    await page.goto(await invite(portal, right, "Przychodnia"));
    await page.getByRole("button", { name: word("Sign in to open it"), exact: true }).click();
    await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Finvitation$/);
    await page.getByLabel(say("E-mail address"), { exact: true }).fill(addressOf("dorota"));
    await page.getByLabel(say("Password"), { exact: true }).fill(samplePassword);
    await page.getByRole("button", { name: say("Sign in"), exact: true }).click();
    await left.open.click();
    await expect(left.accept).toBeVisible();
  });

  test("an address without its token says so, until the whole link is pasted over it", { tag: once }, async ({
    page,
    portal,
    say,
    word,
  }) => {
    const link = await invite(portal, resellerSide(portal, say, word), "Przychodnia");
    await page.goto("/invitation");
    const lacks = page.getByText(word("This address lacks the invitation's token. Open the link that you got, whole."));
    await expect(lacks).toBeVisible();
    await page.goto(link);
    await expect(page.getByRole("button", { name: word("Sign in to open it"), exact: true })).toBeVisible();
    await expect(lacks).toHaveCount(0);
  });
});

test.describe("by somebody who may not answer", () => {
  test.use({ as: "celina" });

  test("a reader sees all of it, and why the answer is a global admin's", async ({
    page,
    portal,
    say,
    word,
    language,
  }) => {
    const left = customerSide(page, say, word);
    const right = resellerSide(portal, say, word);
    await page.goto(await invite(portal, right, "Zielona Farma"));
    await left.open.click();
    for (const answer of [left.accept, left.decline]) {
      await expect(answer).toHaveAttribute("aria-disabled", "true");
      await expect(answer).toHaveAccessibleDescription(
        {
          en: "Who may sell to your organization is decided by its global admins. Ask one of them to open the invitation.",
          pl: "O tym, kto może sprzedawać organizacji, decydują jej administratorzy globalni. Poproś jedną z tych osób o otwarcie zaproszenia.",
        }[language],
      );
    }
    await page.goto("/admin");
    await expect(left.waiting.getByRole("link").first()).toBeVisible();
  });
});

test.describe("by a partner's person", () => {
  test.use({ as: "jan" });

  test("it says that invitations are for customers", async ({ page, portal, say, word }) => {
    const right = resellerSide(portal, say, word);
    await page.goto(await invite(portal, right, "Pomyłka"));
    await expect(page.getByRole("main")).toContainText(
      word("Invitations are for customers, and {name} is none. Sign in with an account of the customer.", {
        name: "Kowal IT",
      }),
    );
    await expect(page.getByRole("button", { name: word("Open invitation"), exact: true })).toHaveCount(0);
  });
});
