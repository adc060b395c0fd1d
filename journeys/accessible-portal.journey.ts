import { expectAccessible } from "./kit/accessibility.ts";
import { screenWords } from "./kit/screen-words.ts";
import { expect, test } from "./kit/test.ts";

// Every page of the Partner portal keeps WCAG 2.2 AA: in both languages, themes and widths.

test.describe.configure({ timeout: 300_000 });

test.describe("for an agent", () => {
  test.use({ as: "ola" });

  test("the pages of the Partner portal are accessible", async ({ page, language }) => {
    const word = screenWords(language);
    const dialog = page.getByRole("dialog");
    const settled = async () => {
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("status").filter({ hasText: word("Loading…") })).toHaveCount(0);
      await expect(page.getByRole("main").locator("[aria-busy=true]")).toHaveCount(0);
    };
    const at = (path: string) => async () => {
      await page.goto(path);
      await settled();
    };
    const press = (path: string, name: string) => async () => {
      await at(path)();
      await page
        .getByRole("button", { name: word(name), exact: true })
        .first()
        .click();
      await expect(dialog).toBeVisible();
    };
    const follow = (path: string, name: RegExp) => async () => {
      await at(path)();
      await page.getByRole("main").getByRole("link", { name }).first().click();
      await page.waitForURL((url) => url.pathname !== path);
      await settled();
    };
    await expectAccessible(page, language, {
      home: at("/partner"),
      customers: at("/partner/customers"),
      "former customers": at("/partner/customers?time=past"),
      "no customer found": at("/partner/customers?q=nobody"),
      "a customer": follow("/partner/customers", /Zielona/),
      subscriptions: at("/partner/subscriptions"),
      requests: at("/partner/requests"),
      "a request": follow("/partner/requests", /Echo/),
      invitations: at("/partner/invitations"),
      "inviting a customer": press("/partner/invitations", "Invite a customer"),
      messages: at("/partner/messages"),
      profile: at("/partner/profile"),
      people: at("/partner/people"),
      ordering: async () => {
        await follow("/partner/customers", /Zielona/)();
        await page.getByRole("button", { name: word("Order for this customer"), exact: true }).click();
        await page.waitForURL(/\/order$/);
        await settled();
      },
    });
  });
});

test.describe("for a partner admin", () => {
  test.use({ as: "piotr" });

  test("the pages for a company's profile and people are accessible", async ({ page, language }) => {
    const word = screenWords(language);
    await expectAccessible(page, language, {
      profile: async () => {
        await page.goto("/partner/profile");
        await expect(page.getByLabel(word("Description in English"), { exact: true })).toBeEditable();
      },
      people: async () => {
        await page.goto("/partner/people");
        await expect(page.getByRole("row")).not.toHaveCount(1);
      },
      "adding a person": async () => {
        await page.getByRole("button", { name: word("Add a person"), exact: true }).click();
        await expect(page.getByRole("dialog")).toBeVisible();
      },
    });
  });
});
