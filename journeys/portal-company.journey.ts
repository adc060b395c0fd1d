import type { PersonEntry } from "../contract/organization-register.ts";
import type { PartnerAccount } from "../contract/portfolio.ts";
import { screenWords } from "./kit/screen-words.ts";
import { expect, test } from "./kit/test.ts";

test.use({ as: "piotr" });

const meanwhile = { en: "Somebody else has changed it meanwhile", pl: "W międzyczasie zmienił to ktoś inny" };

test("a partner admin changes the profile, sees the directory's page beforehand, and it stands there afterwards", async ({
  page,
  language,
}) => {
  const word = screenWords(language);
  await page.goto("/partner/profile");
  const field = { en: word("Description in English"), pl: word("Description in Polish") }[language];
  const preview = page.getByRole("region", { name: word("Preview of the page in the directory"), exact: true });
  await page.getByLabel(field, { exact: true }).fill("Chmura Plus: words of today.");
  await expect(preview).toContainText("Chmura Plus: words of today.");
  await page.getByRole("checkbox", { name: word("Training", {}, "kind of help"), exact: true }).check();
  await page.getByRole("button", { name: word("Save"), exact: true }).click();
  await expect(page.getByText(word("Profile saved"), { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: word("Save"), exact: true })).toHaveAttribute("aria-disabled", "true");
  await preview.getByRole("link", { name: word("Open the page as it is now"), exact: true }).click();
  await expect(page).toHaveURL(/\/directory\/1000600/);
  await expect(page.getByRole("main")).toContainText("Chmura Plus: words of today.");
  await expect(page.getByRole("main")).toContainText(word("Training", {}, "kind of help"));
});

test("what somebody else has changed of the profile meanwhile is kept, and what was typed stays to be saved", async ({
  page,
  language,
  signedIn,
}) => {
  const word = screenWords(language);
  await page.goto("/partner/profile?account=1000600");
  const phone = page.getByLabel(word("Phone"), { exact: true });
  const website = page.getByLabel(word("Website"), { exact: true });
  await phone.fill("+48 71 111 11 11");
  const other = await signedIn("piotr");
  const { items } = await (await other.get("/api/v1/partner-accounts")).json();
  const { partner } = items.find((one: PartnerAccount) => one.partner.partnerId === "1000600");
  const path = `/api/v1/partner-accounts/${partner.id}`;
  const data = { phone: "+48 71 222 22 22", website: "https://new.chmuraplus.example" };
  expect((await other.patch(path, { data })).status()).toBe(200);

  const save = page.getByRole("button", { name: word("Save"), exact: true });
  await save.click();
  await expect(page.getByRole("alert").filter({ hasText: meanwhile[language] })).toBeFocused();
  await expect(phone).toHaveValue("+48 71 111 11 11");
  await expect(page.getByRole("main")).toContainText(word("Now there: {now}", { now: data.phone }));
  await expect(website).toHaveValue(data.website);

  await save.click();
  await expect(page.getByText(word("Profile saved"), { exact: true }).first()).toBeVisible();
  const after = (await (await other.get("/api/v1/partner-accounts")).json()).items;
  expect(after.find((one: PartnerAccount) => one.partner.id === partner.id)).toMatchObject({
    phone: "+48 71 111 11 11",
    website: data.website,
  });
});

test("a partner admin adds a person, who gets in by the link, changes the role, and removes the person again", async ({
  page,
  browser,
  product,
  locale,
  say,
  language,
  signedIn,
}) => {
  const word = screenWords(language);
  const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  const inDialog = (name: string) => dialog.getByRole("button", { name, exact: true });
  await page.goto("/partner/people");
  await page.getByRole("button", { name: say("Add a person"), exact: true }).click();
  await dialog.getByRole("textbox", { name: word("Name"), exact: true }).fill("Ewa Nowak");
  await dialog.getByRole("textbox", { name: word("E-mail address"), exact: true }).fill("ewa@chmuraplus.example");
  await inDialog(say("Add")).click();
  const link = await dialog.locator("code").innerText();
  expect(link).toMatch(/\/welcome#\S+$/);
  await inDialog(say("Done")).click();
  const row = page.getByRole("row").filter({ hasText: "Ewa Nowak" });
  await expect(row).toContainText(word("agent"));

  await test.step("the link leads to setting a password", async () => {
    const other = await (await browser.newContext({ baseURL: product.origin, locale })).newPage();
    const { pathname, hash } = new URL(link);
    await other.goto(pathname + hash);
    const address = other.getByRole("textbox", { name: word("E-mail address"), exact: true });
    await expect(address).toHaveValue("ewa@chmuraplus.example");
    await other.context().close();
  });

  await page.getByRole("button", { name: word("Change the role: {name}", { name: "Ewa Nowak" }), exact: true }).click();
  await dialog.getByRole("combobox").selectOption("partner-admin");
  // Another admin is quicker: what is there now is shown before anything is saved, and what was chosen stays.
  const other = await signedIn("piotr");
  const { items } = await (await other.get("/api/v1/people")).json();
  const { id } = items.find((one: PersonEntry) => one.email === "ewa@chmuraplus.example");
  expect((await other.patch(`/api/v1/people/${id}`, { data: { name: "Ewa Nowak-Lis" } })).status()).toBe(200);
  await inDialog(say("Save")).click();
  await expect(dialog.getByRole("alert").filter({ hasText: meanwhile[language] })).toBeFocused();
  await expect(dialog.getByRole("heading")).toContainText("Ewa Nowak-Lis");
  await expect(dialog.getByRole("combobox")).toHaveValue("partner-admin");
  await inDialog(say("Save")).click();
  await expect(row).toContainText(word("partner admin"));

  await page.getByRole("button", { name: word("Remove: {name}", { name: "Ewa Nowak-Lis" }), exact: true }).click();
  await inDialog(say("Remove")).click();
  await expect(row).toHaveCount(0);
  // Nobody takes away the own role: why stands beside.
  const own = page.getByRole("button", { name: word("Remove: {name}", { name: "Piotr Chmielewski" }), exact: true });
  await expect(own).toHaveAttribute("aria-disabled", "true");
  await expect(page.locator(`[id="${await own.getAttribute("aria-describedby")}"]`)).not.toBeEmpty();
});
