import { expectAccessible } from "./kit/accessibility.ts";
import { expect, test } from "./kit/test.ts";

// The Partner directory keeps WCAG 2.2 AA: in both languages, themes and widths.

test.describe.configure({ timeout: 240_000 });

test.describe("signed out", () => {
  test.use({ as: null });

  test("search, a partner's page and the match are accessible", async ({ page, language }) => {
    const main = page.getByRole("main");
    const heading = main.getByRole("heading", { level: 2 });
    const open = (path: string) => page.goto(`/${language}/directory${path}`);
    await expectAccessible(page, language, {
      "the directory": async () => {
        await open("?country=PL&service=baltic-mail");
        await expect(main.getByRole("link", { name: "Kowal IT Kraków", exact: true })).toBeVisible();
      },
      "the directory with nothing to show": async () => {
        await open("?q=qqqqqqqq&service=baltic-mail");
        await expect(main.getByRole("paragraph").locator("..").getByRole("button")).not.toHaveCount(0);
      },
      "a partner": async () => {
        await open("/1000123");
        await expect(main.getByRole("img")).toBeVisible();
      },
      "an address with nothing": async () => {
        await open("/9999999");
        await expect(page.getByRole("alert")).toBeVisible();
      },
      "a question with what it lacks": async () => {
        await open("/match");
        await expect(main.getByRole("checkbox")).not.toHaveCount(0);
        await main.getByRole("button").first().click();
        await expect(main.getByRole("alert")).not.toBeEmpty();
      },
      "the second question": async () => {
        await open("/match?service=baltic-mail&step=where&country=PL");
        await expect(main.getByRole("radio", { checked: true })).toBeVisible();
      },
      "the third question": async () => {
        await open("/match?service=baltic-mail&country=PL&step=help&help=training");
        await expect(main.getByRole("checkbox", { checked: true })).toBeVisible();
      },
      "the answer": async () => {
        await open("/match?service=baltic-mail&country=PL&step=answer");
        await expect(main.getByRole("heading", { level: 3 })).toHaveCount(5);
      },
      "an answer with nobody": async () => {
        await open("/match?service=baltic-mail&country=PL&help=training&language=fi&step=answer");
        await expect(heading).toBeVisible();
        await expect(main.getByRole("button")).not.toHaveCount(0);
      },
    });
    const filters = {
      "the filters": async () => {
        await open("");
        const opener = main.getByRole("button", { name: /^(Filters|Filtry)/ });
        await opener.click();
        await expect(main.getByRole("button", { name: /^Baltic Mail/ })).toBeVisible();
      },
    };
    await expectAccessible(page, language, filters, ["phone"]);
  });
});

test("choosing for an order and writing to a partner are accessible", async ({ page, language }) => {
  const dialog = page.getByRole("dialog");
  const send = dialog.getByRole("button", { name: /^(Send message|Wyślij wiadomość)$/ });
  await expectAccessible(page, language, {
    "for an order": async () => {
      await page.goto(`/${language}/directory/1000123?order=ord_01jd2s6w3ye0bvz4gqt4m8p5kx`);
      await expect(page.getByRole("complementary").getByRole("link")).toBeVisible();
    },
    "a message that lacks everything": async () => {
      await page.goto(`/${language}/directory/1000123?dialog=contact`);
      await send.click();
      await expect(dialog.getByRole("textbox")).toHaveAttribute("aria-invalid", "true");
    },
    "a message that is sent": async () => {
      await page.goto(`/${language}/directory/1000123?dialog=contact`);
      await dialog.getByRole("textbox").fill("Dzień dobry");
      await dialog.getByRole("checkbox").check();
      await send.click();
      await expect(dialog.getByRole("listitem")).not.toHaveCount(0);
    },
  });
});
