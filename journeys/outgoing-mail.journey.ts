import type { Page } from "@playwright/test";
import type { OutgoingMail } from "../contract/messages.ts";
import { sendMail } from "../server/src/features/outgoing-mail/send-mail.ts";
import { handOverTo } from "../server/src/platform/mail/hand-over.ts";
import { startMailServer } from "../test-kit/mail-server.ts";
import { expectAccessible } from "./kit/accessibility.ts";
import { refusePointer, tabTo } from "./kit/keyboard.ts";
import type { Label } from "./kit/labels.ts";
import { expect, once, test } from "./kit/test.ts";

// The Operator console's first room: what was sent, kept and failed, and sending it again.

test.use({ as: "operator" });

const room = "/console/outgoing-mail";
const mails = (page: Page) => page.getByRole("main").getByRole("list").first().getByRole("listitem");

test("the console opens with its rooms, the mail is narrowed by state and word, and the way back remembers it", async ({
  page,
  say,
}) => {
  await page.goto("/");
  await expect(page).toHaveURL("/console");
  await page.getByRole("button", { name: say("App launcher"), exact: true }).click();
  await page.getByRole("menuitem", { name: say("Operator console"), exact: true }).click();
  const navigation = page.getByRole("navigation");
  await expect(navigation.getByRole("link", { name: say("Help answers"), exact: true })).toBeVisible();
  await navigation.getByRole("link", { name: say("Outgoing mail"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("Outgoing mail"), exact: true })).toBeVisible();

  await page.getByRole("button", { name: say("Failed"), exact: true }).click();
  await expect(page).toHaveURL(`${room}?state=failed`);
  await expect(mails(page)).toHaveCount(2);
  await page.getByRole("searchbox", { name: say("Search outgoing mail"), exact: true }).fill("umostu");
  await expect(page).toHaveURL(/q=umostu/);
  await expect(mails(page)).toHaveCount(1);
  await mails(page).getByRole("link").click();

  await expect(page.getByRole("heading", { level: 1, name: "Baltic Mail Standard: changed" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Licences: 10 → 12");
  await expect(page.getByRole("main")).toContainText("550 5.1.1");
  await page.getByRole("link", { name: say("All outgoing mail"), exact: true }).click();
  await expect(page).toHaveURL(/state=failed/);
  await expect(mails(page)).toHaveCount(1);
  await page.getByRole("searchbox", { name: say("Search outgoing mail"), exact: true }).fill("nobody at all");
  await expect(mails(page)).toHaveCount(0);
});

test("without a mail server, Send again says why it cannot, and how it could", async ({ page, say, language }) => {
  await page.goto(`${room}?state=kept`);
  await mails(page).first().getByRole("link").click();
  const again = page.getByRole("button", { name: say("Send again"), exact: true });
  await expect(again).toHaveAttribute("aria-disabled", "true");
  await expect(again).toHaveAccessibleDescription(
    { en: /SMTP_URL is not set/, pl: /ustawienie SMTP_URL jest puste/ }[language],
  );
});

test.describe("with a mail server", () => {
  test.use({ sendsMail: true });

  test("what failed is sent again with its Message-ID, and once it was accepted never more", { tag: once }, async ({
    page,
    say,
    language,
    product,
    signedIn,
  }) => {
    const server = await startMailServer();
    const list = await (await signedIn("operator")).get("/api/v1/outgoing-mail?state=failed&q=umostu");
    const [mail] = ((await list.json()) as { items: OutgoingMail[] }).items;
    await page.goto(`${room}/${mail?.id}`);
    const state = (name: Label) => page.getByRole("main").getByText(say(name), { exact: true });
    await expect(state("Failed")).toBeVisible();
    await page.getByRole("button", { name: say("Send again"), exact: true }).click();
    await expect(state("Waiting")).toBeVisible();

    const { rows } = await product.database.owner.query(
      "select organization_id, id from outgoing_mail where message_id = $1",
      [mail?.messageId],
    );
    const key = { organizationId: rows[0].organization_id, mailId: rows[0].id };
    const from = { name: "Baltic Cloud", address: "no-reply@balticcloud.example" };
    await sendMail(product.database.app, handOverTo({ smtpUrl: server.url, from }), key);
    // The page asks by itself what has become of it.
    await expect(state("Sent")).toBeVisible();
    expect(server.accepted).toMatchObject([{ to: ["jiri@umostu.example"], messageId: mail?.messageId }]);
    const again = page.getByRole("button", { name: say("Send again"), exact: true });
    await expect(again).toHaveAccessibleDescription(
      { en: /The mail server accepted this mail/, pl: /Serwer poczty przyjął tę wiadomość/ }[language],
    );
    await server.close();
  });

  test("with the keyboard alone: to a failed mail and to sending it again", { tag: once }, async ({ page, say }) => {
    await refusePointer(page);
    await page.goto(`${room}?state=failed`);
    await tabTo(page, mails(page).first().getByRole("link"));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await tabTo(page, page.getByRole("button", { name: say("Send again"), exact: true }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main").getByText(say("Waiting"), { exact: true })).toBeVisible();
  });
});

test.describe("for a customer's people", () => {
  test.use({ as: "anna" });

  test("the console does not exist, and nothing leads there", async ({ page, say, language }) => {
    await page.goto(room);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      { en: "There is nothing here", pl: "Nie ma tu niczego" }[language],
    );
    await page.getByRole("button", { name: say("App launcher"), exact: true }).click();
    await expect(page.getByRole("menuitem", { name: say("Admin"), exact: true })).toBeVisible();
    await expect(page.getByRole("menuitem", { name: say("Operator console"), exact: true })).toHaveCount(0);
  });
});

test("the list, a filter that finds nothing, and a mail's page are accessible", async ({ page, language }) => {
  test.slow();
  await expectAccessible(page, language, {
    "the list": async () => {
      await page.goto(room);
      await expect(mails(page).first()).toBeVisible();
    },
    "nothing found": async () => {
      await page.goto(`${room}?q=nobody`);
      await expect(page.getByRole("main").getByRole("button").last()).toBeVisible();
    },
    "a mail": async () => {
      await page.goto(`${room}?state=failed`);
      await mails(page).first().getByRole("link").click();
      await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(3);
    },
  });
});
