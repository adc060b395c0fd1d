import type { Page } from "@playwright/test";
import type { Language } from "../domain/languages.ts";
import { refusePointer } from "./kit/keyboard.ts";
import { expect, once, test } from "./kit/test.ts";

// Three short questions lead to at most five partners, each with its reasons.

const words = {
  en: {
    find: /^Find my partner/,
    first: /Which services/,
    second: /Where will you use them/,
    third: /What help do you want/,
    next: "Next",
    show: "Show partners",
    lacks: "Choose at least one service.",
    none: "Nobody meets all of this",
    poland: /^Poland/,
    support: /^Support/,
    training: /^Training/,
    polish: /^Polish/i,
    choose: "Choose this partner",
    nextOrder: "Partner for your next order",
  },
  pl: {
    find: /^Znajdź mojego partnera/,
    first: /Do jakich usług/,
    second: /Gdzie będziesz ich używać/,
    third: /Jakiej pomocy potrzebujesz/,
    next: "Dalej",
    show: "Pokaż partnerów",
    lacks: "Wybierz co najmniej jedną usługę.",
    none: "Nikt nie spełnia wszystkich warunków",
    poland: /^Polska/,
    support: /^Wsparcie/,
    training: /^Szkolenia/,
    polish: /^Polski/i,
    choose: "Wybierz tego partnera",
    nextOrder: "Partner dla następnego zamówienia",
  },
} as const;

function matchPage(page: Page, language: Language) {
  const say = words[language];
  const main = page.getByRole("main");
  return {
    say,
    main,
    question: main.getByRole("heading", { level: 2 }),
    answers: main.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) }),
    press: (name: string) => main.getByRole("button", { name, exact: true }),
    box: (name: RegExp | string) => main.getByRole("checkbox", { name }),
  };
}

test.describe("signed out", () => {
  test.use({ as: null });

  test("three answers, with the keyboard alone, lead to partners with their reasons; the address has them all", {
    tag: once,
  }, async ({ page, language }) => {
    const { say, main, question, answers, press } = matchPage(page, language);
    await refusePointer(page);
    await page.goto(`/${language}/directory`);
    await main.getByRole("link", { name: say.find }).press("Enter");
    await expect(page).toHaveURL(`/${language}/directory/match`);
    // Until the page is there, its address is over the list of partners.
    await expect(question).toHaveCount(1);
    await expect(question).toHaveText(say.first);
    await press(say.next).press("Enter");
    await expect(main.getByRole("alert")).toHaveText(say.lacks);
    await main.getByRole("checkbox", { name: /^Baltic Mail/ }).press("Space");
    await expect(page).toHaveURL(/service=baltic-mail/);
    await expect(main.getByRole("checkbox", { name: /^Baltic Mail/ })).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(question).toHaveText(say.second);
    await expect(question).toBeFocused();
    await main.getByRole("radio", { name: say.poland }).press("Space");
    await expect(page).toHaveURL(/country=PL/);
    await press(say.next).press("Enter");
    await expect(question).toHaveText(say.third);
    await press(say.show).press("Enter");
    await expect(question).toBeFocused();
    await expect(page).toHaveURL(/\?service=baltic-mail(?=.*&step=answer)(?=.*&country=PL)/);
    await expect(answers).toHaveCount(5);
    for (const answer of await answers.all()) {
      await expect(answer.getByRole("listitem").first()).toContainText("Baltic Mail");
    }
    await page.reload();
    await expect(answers).toHaveCount(5);
    await page.goBack();
    await expect(question).toHaveText(say.third);
  });

  test("where nobody meets all of it, it says so and what to ask for less of", async ({ page, language }) => {
    const { say, main, question, answers } = matchPage(page, language);
    await page.goto(
      `/${language}/directory/match?service=baltic-mail&country=PL&help=training&help=support&language=fi&step=answer`,
    );
    await expect(question).toHaveText(say.none);
    await expect(answers).toHaveCount(0);
    await main
      .getByRole("button", { name: /^\d+ partner/ })
      .first()
      .click();
    await expect(answers).not.toHaveCount(0);
  });
});

test("an answer is chosen on the spot and waits for the next order", { tag: once }, async ({ page, language }) => {
  const { say, answers } = matchPage(page, language);
  await page.goto(`/${language}/directory/match?service=baltic-office&country=PL&step=answer`);
  const name = await answers.first().getByRole("heading", { level: 3 }).innerText();
  await answers.first().getByRole("button", { name: say.choose, exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/purchase-services/);
  await expect(page.getByRole("region", { name: say.nextOrder, exact: true })).toContainText(name);
});
