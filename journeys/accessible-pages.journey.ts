import { createFirstOperatorLink } from "../server/src/features/first-operator/create-first-operator-link.ts";
import { expectAccessible } from "./kit/accessibility.ts";
import { findSubscriptions } from "./kit/find-subscriptions.ts";
import { subscriptionPage } from "./kit/subscriptions.ts";
import { addressOf, expect, test } from "./kit/test.ts";

// Every page keeps WCAG 2.2 AA: in both languages, themes and widths.

test.describe.configure({ timeout: 240_000 });

test.describe("before sign-in", () => {
  test.use({ as: null });

  test("signing in is accessible", async ({ page, say, language }) => {
    const heading = page.getByRole("heading", { level: 1 });
    await expectAccessible(page, language, {
      "sign-in": async () => {
        await page.goto("/");
        await expect(heading).toBeVisible();
      },
      "sign-in with fields that lack": async () => {
        await page.goto("/");
        await page.getByRole("button", { name: say("Sign in"), exact: true }).click();
        await expect(page.getByLabel(say("Password"), { exact: true })).toHaveAttribute("aria-invalid", "true");
      },
      "a refused sign-in": async () => {
        await page.goto("/");
        await page.getByLabel(say("E-mail address"), { exact: true }).fill(addressOf("ola"));
        await page.getByLabel(say("Password"), { exact: true }).fill("wrong");
        await page.getByRole("button", { name: say("Sign in"), exact: true }).click();
        await expect(page.getByRole("alert")).toBeVisible();
      },
    });
  });
});

test.describe("with nobody in the database", () => {
  test.use({ as: null, content: "empty" });

  test("becoming the first operator is accessible", async ({ page, product, language }) => {
    const link = (await createFirstOperatorLink(product.database.owner)) ?? "";
    await expectAccessible(page, language, {
      "the form": async () => {
        await page.goto(link);
        await expect(page.getByRole("textbox")).not.toHaveCount(0);
      },
      "an address without its token": async () => {
        await page.goto("/first-operator");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      },
    });
  });
});

test("the pages of the admin center are accessible", async ({ page, say, language }) => {
  const at = (path: string, name: string) => async () => {
    await page.goto(path);
    await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
    await expect(page.getByRole("main").locator("[aria-busy=true]")).toHaveCount(0);
  };
  const list = page.getByRole("list", { name: say("Subscriptions"), exact: true });
  await expectAccessible(page, language, {
    home: async () => {
      await at("/admin", say("Billing"))();
      await expect(page.getByRole("table")).toBeVisible();
    },
    "purchase services": at("/admin/purchase-services", "Baltic Voice"),
    "partner relationships": at("/admin/partner-relationships", "Chmura Plus"),
    account: async () => {
      await page.goto("/account");
      await expect(page.getByRole("main").getByRole("listitem")).not.toHaveCount(0);
    },
    "the list": async () => {
      await page.goto("/admin/subscriptions");
      await expect(list.getByRole("link")).toHaveCount(3);
    },
    "the list with nothing to show": async () => {
      await page.goto("/admin/subscriptions?q=nothing&state=active&partner=none");
      await expect(list).toHaveCount(0);
      const nothing = {
        en: "No subscription matches the filter",
        pl: "Żadna subskrypcja nie pasuje do filtru",
      }[language];
      await expect(page.getByText(nothing, { exact: true })).toBeVisible();
    },
    "an address with nothing": async () => {
      await page.goto("/admin/nothing");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    },
  });
});

test("a subscription's page is accessible without a partner, with one, and sold by a reseller", async ({
  page,
  say,
  language,
}) => {
  const at = await findSubscriptions(page.request);
  const { history, partner } = subscriptionPage(page, say);
  const show = (name: string, text: string) => async () => {
    await page.goto(at(name));
    await expect(partner).toContainText(text);
    await expect(history.getByRole("paragraph").first()).toBeVisible();
  };
  await expectAccessible(page, language, {
    "without a partner": show("Baltic Office Business", say("No partner")),
    "with a partner": show("Baltic Mail Standard", "1000123"),
    "sold by a reseller": show("Baltic Security Plus", "Chmura Plus"),
  });
});

test.describe("for others", () => {
  const others = [
    { as: "celina", name: "Baltic Office Business", of: "a reader's" },
    { as: "henryk", name: "Baltic Office Basic", of: "a lapsed authorization's" },
    { as: "dorota", name: "Baltic Office Enterprise", of: "a correction's" },
  ] as const;
  for (const { as, name, of } of others) {
    test.describe(of, () => {
      test.use({ as });

      test(`${of} page is accessible`, async ({ page, say, language }) => {
        const at = await findSubscriptions(page.request);
        await expectAccessible(page, language, {
          [name]: async () => {
            await page.goto(at(name));
            await expect(subscriptionPage(page, say).history.getByRole("paragraph").first()).toBeVisible();
          },
        });
      });
    });
  }

  test.describe("without any tie to a partner", () => {
    test.use({ as: "erik" });

    test("the empty relationships and a home without partners are accessible", async ({ page, say, language }) => {
      await expectAccessible(page, language, {
        home: async () => {
          await page.goto("/admin");
          await expect(page.getByRole("region", { name: say("Billing"), exact: true })).toBeVisible();
        },
        relationships: async () => {
          await page.goto("/admin/partner-relationships");
          await expect(page.getByText(say("We didn't find anything to show here."), { exact: true })).toBeVisible();
        },
      });
    });
  });

  test.describe("an operator's", () => {
    test.use({ as: "operator" });

    test("an operator's account is accessible", async ({ page, language }) => {
      await expectAccessible(page, language, {
        account: async () => {
          await page.goto("/account");
          await expect(page.getByRole("main").getByRole("listitem")).not.toHaveCount(0);
        },
      });
    });
  });
});
