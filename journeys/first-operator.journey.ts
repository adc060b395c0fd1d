import { createFirstOperatorLink } from "../server/src/features/first-operator/create-first-operator-link.ts";
import { expect, test } from "./kit/test.ts";

test.use({ as: null, content: "empty" });

test("the link that an empty database prints at the start makes the first operator, once", async ({
  page,
  product,
  say,
  language,
}) => {
  const link = await createFirstOperatorLink(product.database.owner);
  const words = {
    en: {
      title: "Become the first operator",
      name: "Name",
      make: "Make the account",
      used: "This link is no longer good",
    },
    pl: {
      title: "Utwórz konto pierwszego operatora",
      name: "Imię i nazwisko",
      make: "Utwórz konto",
      used: "Ten odnośnik nie jest już ważny",
    },
  }[language];
  const fill = async () => {
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("textbox").first().fill("Olga Morska");
    await page.getByLabel(say("E-mail address"), { exact: true }).fill("olga@vendor.example");
    await page.getByLabel(say("Password"), { exact: true }).fill("a long enough password");
    await page.getByRole("button", { name: words.make, exact: true }).click();
  };
  await page.goto(link ?? "");
  await fill();
  await expect(page).toHaveURL("/console");
  await page.goto("/account");
  await expect(page.getByRole("main")).toContainText("olga@vendor.example");

  await page.context().clearCookies();
  await page.goto(link ?? "");
  await fill();
  await expect(page.getByRole("alert")).toContainText(words.used);
  expect(await createFirstOperatorLink(product.database.owner)).toBeNull();
});

test("a password that is too short is refused before anything is sent", async ({ page, product, say, language }) => {
  await page.goto((await createFirstOperatorLink(product.database.owner)) ?? "");
  await page.getByLabel(say("Password"), { exact: true }).fill("short");
  await page
    .getByRole("button", { name: { en: "Make the account", pl: "Utwórz konto" }[language], exact: true })
    .click();
  await expect(
    page.getByText({ en: "A password has at least 12 characters.", pl: "Hasło ma co najmniej 12 znaków." }[language]),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/first-operator\?token=/);
});
