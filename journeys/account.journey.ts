import { addressOf, expect, once, test } from "./kit/test.ts";

// The account: personal API keys, where one is signed in, language and theme.

test("a personal API key is shown once, works in its person's name, and stops working when it is revoked", async ({
  page,
  say,
  language,
  playwright,
  baseURL,
}) => {
  const words = {
    en: {
      make: "Make an API key",
      submit: "Make the key",
      name: "Name",
      done: "Done",
      revoke: "Revoke",
      revoked: "revoked",
    },
    pl: {
      make: "Utwórz klucz API",
      submit: "Utwórz klucz",
      name: "Nazwa",
      done: "Gotowe",
      revoke: "Unieważnij",
      revoked: "unieważniony",
    },
  }[language];
  await page.goto("/admin");
  await page.getByRole("button", { name: `${say("Account menu")}: Anna Zielińska`, exact: true }).click();
  await page.getByRole("menuitem", { name: say("Account and API keys"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("Account and API keys"), exact: true })).toBeVisible();

  await page.getByRole("button", { name: words.make, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: words.submit, exact: true }).click();
  await expect(dialog.getByLabel(words.name, { exact: true })).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel(words.name, { exact: true }).fill("Monthly report");
  await dialog.getByRole("button", { name: words.submit, exact: true }).click();
  const shown = page.getByRole("alertdialog").getByText(/^dk_/);
  await expect(shown).toBeVisible();
  const key = (await shown.textContent()) ?? "";
  // A press beside the dialog would lose the key for ever.
  await page.mouse.click(5, 300);
  await expect(shown).toBeVisible();
  await page.getByRole("button", { name: words.done, exact: true }).click();
  await expect(shown).toBeHidden();
  await expect(page.getByText(key)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("Monthly report")).toBeVisible();
  await expect(page.getByText(key)).toHaveCount(0);

  const program = await playwright.request.newContext({
    ...(baseURL && { baseURL }),
    extraHTTPHeaders: { authorization: `Bearer ${key}` },
  });
  const { items } = await (await program.get("/api/v1/subscriptions?q=Office")).json();
  const path = `/api/v1/subscriptions/${items[0].id}/partner-of-record`;
  const named = await program.put(path, { data: { partnerId: "1000124" } });
  expect(await named.json()).toMatchObject({
    partner: { partnerId: "1000124" },
    namedBy: { name: "Anna Zielińska" },
    through: "api",
  });

  await page.getByRole("button", { name: `${words.revoke}: Monthly report`, exact: true }).click();
  await dialog.getByRole("button", { name: words.revoke, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(words.revoked, { exact: true })).toBeVisible();
  expect((await program.get("/api/v1/me")).status()).toBe(401);
  await program.dispose();
});

test("a session that is ended elsewhere leads to sign-in at the next step, and back to where one was", {
  tag: once,
}, async ({ page, say, signedIn }) => {
  await page.goto("/admin/subscriptions");
  await expect(page.getByRole("list", { name: say("Subscriptions"), exact: true })).toBeVisible();
  const elsewhere = await signedIn("anna");
  const { items } = await (await elsewhere.get("/api/v1/sessions")).json();
  const other = items.find((session: { current: boolean }) => !session.current);
  expect((await elsewhere.delete(`/api/v1/sessions/${other.id}`)).status()).toBe(204);

  await page.getByRole("link", { name: say("Purchase services"), exact: true }).click();
  const asks = page.getByRole("heading", { level: 1, name: say("Sign in with your work account"), exact: true });
  await expect(asks).toBeVisible();
  await page.getByLabel(say("E-mail address"), { exact: true }).fill(addressOf("anna"));
  await page.getByLabel(say("Password"), { exact: true }).fill("Doradca-sample-1");
  await page.getByRole("button", { name: say("Sign in"), exact: true }).click();
  await expect(page).toHaveURL("/admin/purchase-services");
  await expect(page.getByRole("heading", { level: 1, name: say("Purchase services"), exact: true })).toBeVisible();
});

test("the account shows where one is signed in, and signs out the other browser", { tag: once }, async ({
  page,
  say,
  signedIn,
  language,
}) => {
  const elsewhere = await signedIn("anna");
  await page.goto("/account");
  const thisOne = { en: "this browser", pl: "ta przeglądarka" }[language];
  const sessions = page.getByRole("region").filter({ hasText: thisOne });
  await expect(sessions.getByRole("listitem")).toHaveCount(2);
  await expect(sessions.getByRole("button")).toHaveCount(1);
  await sessions.getByRole("button").click();
  await expect(sessions.getByRole("listitem")).toHaveCount(1);
  await expect(sessions.getByRole("listitem")).toContainText(thisOne);
  await expect(page.getByRole("region", { name: say("Status messages"), exact: true })).not.toHaveText("");
  expect((await elsewhere.get("/api/v1/me")).status()).toBe(401);
});

test("a theme that is chosen shows at once and stays, also in another browser", { tag: once }, async ({
  page,
  say,
  language,
  browser,
  product,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/admin");
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: `${say("Account menu")}: Anna Zielińska`, exact: true }).click();
  await page.getByRole("menuitemradio", { name: { en: "Dark", pl: "Ciemny" }[language], exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect.poll(background).not.toBe(light);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect.poll(background).not.toBe(light);

  const other = await browser.newContext({ baseURL: product.origin });
  const data = { email: addressOf("anna"), password: "Doradca-sample-1" };
  await other.request.post("/api/v1/session", { data });
  const page2 = await other.newPage();
  await page2.goto("/admin");
  await expect(page2.locator("html")).toHaveAttribute("data-theme", "dark");
  await other.close();
});

test("a language that is chosen in the account stays, and the server speaks it too", async ({ page, language }) => {
  const other = language === "en" ? "pl" : "en";
  await page.goto("/account");
  await page.getByLabel({ en: "Language", pl: "Język" }[language], { exact: true }).selectOption(other);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await page.goto("/admin/partner-relationships");
  await expect(page.getByRole("region", { name: "Chmura Plus", exact: true })).toContainText(
    { en: "You cannot end a reseller relationship yourself", pl: "Nie można samodzielnie zakończyć relacji" }[other],
  );
});
