import type { Label } from "./kit/labels.ts";
import { screenWords } from "./kit/screen-words.ts";
import { expect, test } from "./kit/test.ts";

// An operator adds a company and its first person, who sets a password with a link that is good once.

test.use({ as: "operator" });

test("an organization is added, its first person signs in with a link, and is erased again", async ({
  page,
  browser,
  product,
  say,
  language,
  signedIn,
}) => {
  test.slow();
  const word = screenWords(language);
  const button = (name: Label) => page.getByRole("button", { name: say(name), exact: true });
  const dialog = page.getByRole("dialog");
  const inDialog = (name: Label) => dialog.getByRole("button", { name: say(name), exact: true });
  await page.goto("/console/organizations");
  await button("Add an organization").click();
  await dialog.getByRole("textbox", { name: /^(Name|Nazwa)/ }).fill("Młyn Wodny s.c.");
  await inDialog("Add").click();
  const country = dialog.getByRole("combobox", { name: say("Country") });
  await expect(country).toHaveAttribute("aria-invalid", "true");
  await country.selectOption("PL");
  await inDialog("Add").click();
  await expect(page.getByRole("heading", { level: 1, name: "Młyn Wodny s.c.", exact: true })).toBeVisible();

  await button("Add a person").click();
  await dialog.getByRole("textbox", { name: /^(Name|Imię)/ }).fill("Wanda Młynarska");
  // Somebody else's address.
  await dialog.getByRole("textbox", { name: say("E-mail address") }).fill("anna@zielonafarma.example");
  await inDialog("Add").click();
  await expect(dialog.getByRole("alert").first()).toBeVisible();
  await dialog.getByRole("textbox", { name: say("E-mail address") }).fill("wanda@mlyn.example");
  await inDialog("Add").click();
  const people = page.getByRole("list", { name: say("People"), exact: true }).getByRole("listitem");
  await expect(people).toHaveCount(1);

  await people.getByRole("button", { name: /(Sign-in link for|Link do logowania:) Wanda/ }).click();
  await inDialog("Make the link").click();
  // It does not close by a slip: the link is shown this once.
  const shown = page.getByRole("alertdialog");
  const address = (await shown.getByText(/\/welcome#/).textContent()) ?? "";
  const link = address.slice(address.indexOf("/welcome"));
  await shown.getByRole("button", { name: say("Done"), exact: true }).click();

  const context = await browser.newContext({ baseURL: product.origin, locale: language === "pl" ? "pl-PL" : "en-GB" });
  const guest = await context.newPage();
  await guest.goto(link);
  await expect(guest.getByRole("heading", { level: 1 })).toContainText("Wanda Młynarska");
  await guest.getByLabel(say("Password"), { exact: true }).fill("kamień młyński 7");
  await guest.getByRole("button", { name: say("Set the password and sign in"), exact: true }).click();
  await expect(guest).toHaveURL("/admin");
  // Good once.
  await guest.goto("about:blank");
  await guest.goto(link);
  await expect(guest.getByRole("alert")).toBeVisible();
  await expect(guest.getByLabel(say("Password"), { exact: true })).toHaveCount(0);

  await page.reload();
  await test.step("what another operator has changed of a person meanwhile is shown, and what was typed stays", async () => {
    const id = await people.getAttribute("id");
    await people.getByRole("button", { name: /(Change|Zmień:) Wanda/ }).click();
    const name = dialog.getByRole("textbox", { name: /^(Name|Imię)/ });
    const role = dialog.getByRole("combobox");
    await name.fill("Wanda Młynarska-Lis");
    const other = await signedIn("operator");
    const data = { name: "Wanda Lis", role: "billing-admin" };
    expect((await other.patch(`/api/v1/people/${id}`, { data })).status()).toBe(200);
    await inDialog("Save").click();
    await expect(dialog.getByRole("alert").first()).toBeFocused();
    await expect(dialog).toContainText(word("Now there: {now}", { now: "Wanda Lis" }));
    await expect(name).toHaveValue("Wanda Młynarska-Lis");
    await expect(role).toHaveValue("billing-admin");
    await inDialog("Save").click();
    await expect(dialog).toBeHidden();
    const after = await (await other.get(`/api/v1/people/${id}`)).json();
    expect(after).toMatchObject({ name: "Wanda Młynarska-Lis", role: "billing-admin" });
  });
  const erase = people.getByRole("button", { name: /(Erase|Usuń dane:) Wanda/ });
  await erase.click();
  await inDialog("Erase").click();
  await expect(people).toHaveCount(0);
  await guest.goto("/admin");
  await expect(guest).toHaveURL(/sign-in/);
  await context.close();
});
