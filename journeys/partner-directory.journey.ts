import type { Page } from "@playwright/test";
import type { Language } from "../domain/languages.ts";
import { expect, once, test } from "./kit/test.ts";

// The Partner directory is public, at an address of its own in each language.

const words = {
  en: {
    baltic: "Baltic Cloud Partner ID",
    chosen: "Chosen filters",
    clear: "Clear everything",
    filters: /^Filters/,
    more: "Load more",
    none: "No partner has all of this",
    nothing: "There is nothing here",
    remove: "Remove the filter:",
    show: /^Show: /,
    total: /^\d+ partners?$/,
    without: "Without",
  },
  pl: {
    baltic: "Identyfikator partnera firmy Baltic Cloud",
    chosen: "Wybrane filtry",
    clear: "Wyczyść wszystko",
    filters: /^Filtry/,
    more: "Załaduj więcej",
    none: "Żaden partner nie spełnia wszystkich warunków",
    nothing: "Nie ma tu niczego",
    remove: "Usuń filtr:",
    show: /^Pokaż: /,
    total: /^\d+ partner(zy|ów|a)?$/,
    without: "Bez warunku",
  },
} as const;

function directoryPage(page: Page, language: Language) {
  const main = page.getByRole("main");
  const { filters, total } = words[language];
  return {
    search: page.getByRole("searchbox"),
    names: main.getByRole("heading", { level: 2 }),
    partner: (name: string) => main.getByRole("link", { name, exact: true }),
    total: main.getByRole("status").filter({ hasText: total }),
    /** A value of a facet, whatever its count. */
    value: (name: string) =>
      main.getByRole("region", { name: filters }).getByRole("button", { name: new RegExp(`^${name} [\\d\\s]+$`) }),
    sort: main.getByRole("combobox"),
    chips: main.getByRole("list", { name: words[language].chosen }).getByRole("button"),
  };
}

test.use({ as: null });

test("the search forgives accents and typing errors, and a Partner ID finds its partner", async ({
  page,
  say,
  language,
}) => {
  const { search, names, partner } = directoryPage(page, language);
  await page.goto(`/${language}/directory`);
  await expect(page.getByRole("heading", { level: 1, name: say("Partner directory"), exact: true })).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: say("Sign in"), exact: true })).toBeVisible();
  await search.fill("krakow");
  await expect(page).toHaveURL(`/${language}/directory?q=krakow`);
  await expect(names.first()).toHaveText("Kowal IT Kraków");
  await search.fill("bursztny");
  await expect(partner("Bursztyn Net")).toBeVisible();
  await expect(partner("Kowal IT Kraków")).toHaveCount(0);
  await search.fill("1000-300");
  await expect(names).toHaveText(["Fjord Consulting"]);
});

test("facets narrow with their counts, the address remembers, and Back and Forward walk through", {
  tag: once,
}, async ({ page, language }) => {
  const { remove } = words[language];
  const norway = { en: "Norway", pl: "Norwegia" }[language];
  const { value, partner, total, chips, search } = directoryPage(page, language);
  await page.goto(`/${language}/directory`);
  const all = await total.innerText();
  const count = (await value(norway).innerText()).match(/\d+$/)?.[0] ?? "none";
  await value(norway).click();
  await expect(page).toHaveURL(`/${language}/directory?country=NO`);
  await expect(value(norway)).toHaveAttribute("aria-pressed", "true");
  await expect(total).toHaveText(new RegExp(`^${count} `));
  await value("Baltic Voice").click();
  await expect(page).toHaveURL(`/${language}/directory?country=NO&service=baltic-voice`);
  await expect(partner("Lofoten Data")).toHaveCount(0);
  await expect(partner("Østlandet IT Drammen")).toBeVisible();
  await page.reload();
  await expect(chips).toHaveCount(3);
  await page.goBack();
  await expect(partner("Lofoten Data")).toBeVisible();
  await page.goBack();
  await expect(total).toHaveText(all);
  await page.goForward();
  await expect(total).toHaveText(new RegExp(`^${count} `));
  await chips.filter({ hasText: norway }).click();
  await expect(page).toHaveURL(`/${language}/directory`);
  await expect(total).toHaveText(all);
  await value("Baltic Voice").click();
  await page.getByRole("button", { name: `${remove} Baltic Voice`, exact: true }).press("Enter");
  await expect(total).toHaveText(all);
  await expect(search).toBeFocused();
});

test("the list is sorted, loads more, and is the same after a look at a partner and a reload", { tag: once }, async ({
  page,
  say,
  language,
}) => {
  const { more } = words[language];
  const { names, sort, total } = directoryPage(page, language);
  await page.goto(`/${language}/directory?sort=town`);
  await expect(names.first()).toHaveText("Aarhus Sky");
  await sort.selectOption("name");
  await expect(page).toHaveURL(`/${language}/directory?sort=name`);
  await expect(names).toHaveCount(20);
  await page.getByRole("button", { name: more, exact: true }).click();
  await expect(page).toHaveURL(`/${language}/directory?sort=name&pages=2`);
  const all = Number.parseInt(await total.innerText(), 10);
  await expect(names).toHaveCount(all);
  await names.last().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Żuraw IT");
  await page
    .getByRole("main")
    .getByRole("link", { name: say("Partner directory"), exact: true })
    .click();
  await expect(names).toHaveCount(all);
  await page.reload();
  await expect(names).toHaveCount(all);
});

test("where nobody has all that was asked for, it says what to let go of", async ({ page, language }) => {
  const { none, without, clear } = words[language];
  const { names, partner, search } = directoryPage(page, language);
  await page.goto(`/${language}/directory?q=mailwerk&service=baltic-voice`);
  await expect(page.getByRole("main")).toContainText(none);
  await page.getByRole("button", { name: new RegExp(`^${without} Baltic Voice:? ?.*1 partner$`) }).click();
  await expect(partner("Mailwerk")).toBeVisible();
  await expect(search).toBeFocused();
  await page.goto(`/${language}/directory?q=qqqqqqqq`);
  await expect(page.getByRole("main")).toContainText(none);
  await page
    .getByRole("paragraph")
    .filter({ hasText: none })
    .locator("..")
    .getByRole("button", { name: clear })
    .click();
  await expect(names).toHaveCount(20);
});

test("each language has its own address, whatever the browser asks for, and leads to the other", async ({
  page,
  language,
}) => {
  const other = language === "en" ? "pl" : "en";
  const titles = { en: "Partner directory", pl: "Katalog partnerów" };
  await page.goto(`/${other}/directory?country=PL`);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await expect(page.getByRole("heading", { level: 1, name: titles[other], exact: true })).toBeVisible();
  await page.getByRole("link", { name: { en: "English", pl: "Polski" }[language], exact: true }).click();
  await expect(page).toHaveURL(`/${language}/directory?country=PL`);
  await expect(page.getByRole("heading", { level: 1, name: titles[language], exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expect(page).toHaveTitle(`${titles[language]} · Doradca`);
});

test("neither a headquarters nor a suspended partner is listed", async ({ page, language }) => {
  const { names, partner } = directoryPage(page, language);
  await page.goto(`/${language}/directory?q=Kowal+IT`);
  await expect(partner("Kowal IT Gdańsk")).toBeVisible();
  await expect(partner("Kowal IT Kraków")).toBeVisible();
  await expect(partner("Kowal IT")).toHaveCount(0);
  await page.goto(`/${language}/directory?q=1000500`);
  await expect(page.getByRole("main")).toContainText(words[language].none);
  await expect(names).toHaveCount(0);
});

test("an address under which there is no partner says so", async ({ page, language }) => {
  await page.goto(`/${language}/directory/9999999`);
  await expect(page.getByRole("alert")).toContainText(words[language].nothing);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the filters open over the list, and the way to the partners closes them", { tag: once }, async ({
    page,
    language,
  }) => {
    const { filters, show } = words[language];
    const { value, names } = directoryPage(page, language);
    await page.goto(`/${language}/directory`);
    await expect(names).toHaveCount(20);
    await expect(value("Baltic Voice")).toBeHidden();
    const opener = page.getByRole("button", { name: filters });
    await opener.tap();
    await value("Baltic Voice").tap();
    await value({ en: "Finland", pl: "Finlandia" }[language]).tap();
    const toPartners = page.getByRole("button", { name: show });
    await expect(toPartners).toContainText("2");
    await toPartners.tap();
    await expect(value("Baltic Voice")).toBeHidden();
    await expect(opener).toContainText("(2)");
    await expect(names).toHaveCount(2);
  });
});
