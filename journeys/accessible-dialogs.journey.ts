import { expectAccessible } from "./kit/accessibility.ts";
import { findSubscriptions } from "./kit/find-subscriptions.ts";
import { subscriptionPage } from "./kit/subscriptions.ts";
import { expect, test } from "./kit/test.ts";

// Every open dialog and menu keeps WCAG 2.2 AA: in both languages, themes and widths.

test.describe.configure({ timeout: 240_000 });

test("open menus are accessible", async ({ page, say, language }) => {
  const at = await findSubscriptions(page.request);
  const { moreActions } = subscriptionPage(page, say);
  const item = page.getByRole("menuitem").first();
  const header = (name: string | RegExp) => async () => {
    await page.goto("/admin");
    await page.getByRole("button", { name }).click();
    await expect(item).toBeVisible();
  };
  const more = (name: string) => async () => {
    await page.goto(at(name));
    await moreActions.click();
    await expect(item).toBeVisible();
  };
  await expectAccessible(page, language, {
    "the app launcher": header(say("App launcher")),
    "the account menu": header(new RegExp(`^${say("Account menu")}`)),
    "More actions": more("Baltic Office Business"),
    "More actions with its entry refused": more("Baltic Mail Standard"),
  });
  const drawer = {
    "the navigation": async () => {
      await page.goto("/admin");
      await page.getByRole("button", { name: { en: "Navigation", pl: "Nawigacja" }[language], exact: true }).click();
      const entry = page.getByRole("navigation").getByRole("link", { name: say("Subscriptions"), exact: true });
      await expect(entry).toBeVisible();
    },
  };
  await expectAccessible(page, language, drawer, ["phone"]);
});

test("the dialog that adds a partner is accessible with every outcome of a check", async ({ page, say, language }) => {
  const at = await findSubscriptions(page.request);
  const { field, check, answer, submit } = subscriptionPage(page, say);
  const open = async () => {
    await page.goto(`${at("Baltic Office Business")}?dialog=add`);
    await expect(field).toBeVisible();
  };
  const checked = (partnerId: string, text: string | RegExp) => async () => {
    await open();
    await field.fill(partnerId);
    await check.click();
    await expect(answer).toContainText(text);
  };
  await expectAccessible(page, language, {
    "nothing typed": open,
    malformed: checked("KOWAL", "1234567"),
    unknown: checked("1000125", "1000125"),
    headquarters: checked("1000200", "Kowal IT Gdańsk"),
    suspended: checked("1000500", "Dawna Chmura"),
    eligible: async () => {
      await checked("1000124", "Kowal IT Gdańsk")();
      await expect(submit).not.toHaveAttribute("aria-disabled", "true");
    },
  });
});

test("the dialogs that change, remove, tell of a conflict and of how to reach a partner are accessible", async ({
  page,
  say,
  language,
  signedIn,
}) => {
  const path = (await findSubscriptions(page.request))("Baltic Mail Standard");
  const record = `/api/v1/subscriptions/${path.split("/").at(-1)}/partner-of-record`;
  const bartek = await signedIn("bartek");
  const { field, box, check, answer, submit, dialog, toasts, undo } = subscriptionPage(page, say);
  const edit = async () => {
    await bartek.put(record, { data: { partnerId: "1000123" } });
    await page.goto(`${path}?dialog=edit`);
    await expect(field).toHaveValue("1000123");
  };
  await expectAccessible(page, language, {
    "Partner information": edit,
    removing: async () => {
      await edit();
      await box.uncheck();
      await expect(answer).toContainText(say("This subscription will have no partner of record."));
    },
    "already of record": async () => {
      await edit();
      await check.click();
      await expect(answer).toContainText("Kowal IT Kraków");
    },
    "a conflict": async () => {
      await edit();
      await field.fill("1000124");
      await check.click();
      await expect(answer).toContainText("Kowal IT Gdańsk");
      await bartek.put(record, { data: { partnerId: "1000600" } });
      await submit.click();
      await expect(answer).toContainText("Bartek Sadowski");
    },
    "a change that is told": async () => {
      await edit();
      await box.uncheck();
      await submit.click();
      await expect(toasts).toContainText("Kowal IT Kraków");
      await undo.focus();
    },
    "how to reach the partner": async () => {
      await bartek.put(record, { data: { partnerId: "1000123" } });
      await page.goto(`${path}?dialog=contact`);
      await expect(dialog.locator('a[href^="mailto:"]')).toBeVisible();
    },
  });
});

test("the dialogs of API keys are accessible", async ({ page, language }) => {
  const words = {
    en: { make: "Make an API key", submit: "Make the key", revoke: /^Revoke:/ },
    pl: { make: "Utwórz klucz API", submit: "Utwórz klucz", revoke: /^Unieważnij:/ },
  }[language];
  const dialog = page.getByRole("dialog");
  const make = async () => {
    await page.goto("/account");
    await page.getByRole("button", { name: words.make, exact: true }).click();
    await expect(dialog.getByRole("textbox")).toBeVisible();
  };
  const send = () => dialog.getByRole("button", { name: words.submit, exact: true }).click();
  await expectAccessible(page, language, {
    "the wish": make,
    "a name that lacks": async () => {
      await make();
      await send();
      await expect(dialog.getByRole("textbox")).toHaveAttribute("aria-invalid", "true");
    },
    "the key": async () => {
      await make();
      await dialog.getByRole("textbox").fill("Monthly report");
      await send();
      await expect(page.getByRole("alertdialog").getByText(/^dk_/)).toBeVisible();
    },
    revoking: async () => {
      await page.goto("/account");
      await page.getByRole("button", { name: words.revoke }).first().click();
      await expect(dialog).toBeVisible();
    },
  });
});
