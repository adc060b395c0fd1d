import { openSubscription, subscriptionPage } from "./kit/subscriptions.ts";
import { expect, once, test } from "./kit/test.ts";

// What a Partner ID check answers: each outcome with its sentence and its way out.

test.describe("on a subscription that is open to a partner", () => {
  test("what is no Partner ID is told what one looks like, and spaces and dashes are forgiven", async ({
    page,
    say,
    language,
  }) => {
    const subscription = await openAdding(page, say);
    await subscription.field.fill("KOWAL");
    await subscription.check.click();
    await expect(subscription.answer).toContainText(
      {
        en: "A Partner ID is a number of 4 to 12 digits, for example 1234567. Spaces and dashes do not matter.",
        pl: "Identyfikator partnera to liczba od 4 do 12 cyfr, na przykład 1234567. Spacje i myślniki nie mają znaczenia.",
      }[language],
    );
    await subscription.field.fill(" 100-01 24 ");
    await subscription.check.click();
    await expect(subscription.answer).toContainText("Kowal IT Gdańsk");
    await subscription.submit.click();
    await expect(subscription.partner).toContainText("1000124");
  });

  test("an unknown ID is told to ask the partner again, and no other ID is shown", async ({ page, say, language }) => {
    const subscription = await openAdding(page, say);
    await subscription.field.fill("1000125");
    await subscription.check.click();
    await expect(subscription.answer).toHaveText(
      {
        en: "There is no partner with the ID 1000125. Ask the partner for its Partner ID again.",
        pl: "Nie ma partnera o identyfikatorze 1000125. Poproś partnera o ponowne podanie identyfikatora.",
      }[language],
    );
    await expect(subscription.answer.getByRole("button")).toHaveCount(0);
    await expect(subscription.submit).toHaveAttribute("aria-disabled", "true");
  });

  test("a headquarters offers its locations, and one click takes one of them", async ({ page, say, language }) => {
    const subscription = await openAdding(page, say);
    await subscription.field.fill("1000200");
    await subscription.check.click();
    await expect(subscription.answer).toContainText(
      {
        en: "Kowal IT is a headquarters account and cannot be a partner of record. Choose one of its locations instead.",
        pl: "Kowal IT to konto globalne partnera i nie może być zarejestrowanym partnerem. Wybierz jedną z lokalizacji partnera.",
      }[language],
    );
    await expect(subscription.answer.getByRole("button")).toHaveCount(2);
    await expect(subscription.submit).toHaveAttribute("aria-disabled", "true");
    await subscription.answer.getByRole("button", { name: "Kowal IT Gdańsk" }).click();
    await expect(subscription.field).toHaveValue("1000124");
    await subscription.submit.click();
    await expect(subscription.partner).toContainText("Kowal IT Gdańsk");
  });

  const elsewhere = [
    {
      outcome: "a suspended partner",
      partnerId: "1000500",
      en: "Dawna Chmura is not an authorized Baltic Cloud partner at present. Look for another partner in the directory.",
      pl: "Dawna Chmura nie ma obecnie autoryzacji firmy Baltic Cloud. Poszukaj innego partnera w katalogu.",
    },
    {
      outcome: "a partner of another country",
      partnerId: "1000300",
      en: "Fjord Consulting does not serve subscriptions used in this country: Poland. Look for another partner in the directory.",
      pl: "Fjord Consulting nie obsługuje subskrypcji używanych w tym kraju: Polska. Poszukaj innego partnera w katalogu.",
    },
    {
      outcome: "a partner of another service",
      partnerId: "1000400",
      en: "Mailwerk is not authorized for this service: Baltic Office. Look for another partner in the directory.",
      pl: "Mailwerk nie ma autoryzacji na tę usługę: Baltic Office. Poszukaj innego partnera w katalogu.",
    },
  ] as const;

  for (const { outcome, partnerId, ...sentences } of elsewhere) {
    test(`${outcome} leads to the directory, narrowed to the service and the country`, async ({
      page,
      say,
      language,
    }) => {
      const subscription = await openAdding(page, say);
      await subscription.field.fill(partnerId);
      await subscription.check.click();
      await expect(subscription.answer).toContainText(sentences[language]);
      await expect(subscription.submit).toHaveAttribute("aria-disabled", "true");
      const opened = page.waitForEvent("popup");
      await subscription.answer.getByRole("link").click();
      const directory = await opened;
      await expect(directory).toHaveURL(`/${language}/directory?service=baltic-office&country=PL`);
      await expect(
        directory.getByRole("heading", { level: 1, name: say("Partner directory"), exact: true }),
      ).toBeVisible();
      await expect(directory.getByRole("link", { name: "Kowal IT Kraków", exact: true })).toBeVisible();
      await expect(directory.getByRole("link", { name: "Mailwerk", exact: true })).toHaveCount(0);
    });
  }

  test("an eligible partner is shown with its name, town and country, to be recognized", async ({
    page,
    say,
    language,
  }) => {
    const subscription = await openAdding(page, say);
    await subscription.field.fill("1000124");
    await subscription.check.click();
    await expect(subscription.answer).toHaveText(
      {
        en: "Kowal IT Gdańsk, Gdańsk, Poland: an authorized Baltic Cloud partner for this service in this country.",
        pl: "Kowal IT Gdańsk, Gdańsk, Polska: autoryzowany partner firmy Baltic Cloud dla tej usługi w tym kraju.",
      }[language],
    );
  });
});

test("the present partner is told to be there already, and nothing can be submitted", { tag: once }, async ({
  page,
  say,
  language,
}) => {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Mail Standard");
  await subscription.edit.click();
  await subscription.check.click();
  await expect(subscription.answer).toHaveText(
    {
      en: "Kowal IT Kraków is the partner of record of this subscription already. There is nothing to do.",
      pl: "Kowal IT Kraków to już zarejestrowany partner tej subskrypcji. Nie trzeba nic robić.",
    }[language],
  );
  await expect(subscription.submit).toHaveAttribute("aria-disabled", "true");
});

test("a subscription that a reseller sold shows the reseller and who can change it, and is not without a partner", async ({
  page,
  say,
  language,
}) => {
  const reason = {
    en: "This subscription was bought through the reseller Chmura Plus, and only the reseller can change it. Contact the reseller.",
    pl: "Tę subskrypcję kupiono przez odsprzedawcę (Chmura Plus) i tylko odsprzedawca może ją zmienić. Skontaktuj się z odsprzedawcą.",
  }[language];
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Security Plus");
  await expect(subscription.partner).toContainText("Chmura Plus");
  await expect(subscription.partner).toContainText(reason);
  await expect(subscription.partner).not.toContainText(say("No partner"));
  await expect(subscription.edit).toHaveCount(0);
  await subscription.moreActions.click();
  await expect(subscription.add).toHaveAttribute("aria-disabled", "true");
  await expect(subscription.add).toHaveAccessibleDescription(reason);
  await subscription.add.click({ force: true });
  await expect(subscription.dialog).toHaveCount(0);
});

test.describe("on a subscription that has ended", () => {
  test.use({ as: "henryk" });

  test("adding is disabled and says why; its history stays", async ({ page, say, language }) => {
    const subscription = subscriptionPage(page, say);
    await openSubscription(page, say, "Baltic Voice Start");
    await expect(subscription.nameAndCost).toContainText(say("cancelled"));
    await expect(subscription.history.getByRole("listitem")).toHaveCount(1);
    await subscription.moreActions.click();
    await expect(subscription.add).toHaveAttribute("aria-disabled", "true");
    await expect(subscription.add).toHaveAccessibleDescription(
      {
        en: "A subscription that was cancelled or has expired takes no partner of record. Its history stays.",
        pl: "Do subskrypcji anulowanej lub wygasłej nie można dodać zarejestrowanego partnera. Jej historia pozostaje.",
      }[language],
    );
  });

  test("a partner that has lost its authorization stays, and the page warns and offers the directory", async ({
    page,
    say,
    language,
  }) => {
    const subscription = subscriptionPage(page, say);
    await openSubscription(page, say, "Baltic Office Basic");
    await expect(subscription.partner).toContainText("Dawna Chmura");
    await expect(subscription.partner).toContainText(
      {
        en: "It stays the partner of record until you change it.",
        pl: "Pozostaje zarejestrowanym partnerem, dopóki tego nie zmienisz.",
      }[language],
    );
    await subscription.partner.locator('a[href*="/directory"]').click();
    await expect(page).toHaveURL(`/${language}/directory?service=baltic-office&country=PL`);
  });
});

async function openAdding(...[page, say]: Parameters<typeof subscriptionPage>) {
  const subscription = subscriptionPage(page, say);
  await openSubscription(page, say, "Baltic Office Business");
  await subscription.moreActions.click();
  await subscription.add.click();
  return subscription;
}
