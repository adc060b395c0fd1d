import { afterAll, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { authorize, makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner } = scene.database;

/** A company with its head account and three locations, and partners that each fail in their own way. */
async function makeRegister() {
  const cast = await scene.make();
  const here = { serviceId: cast.service.id };
  const inNorway = { serviceId: cast.service.id, country: "NO" };
  const mail = await makeService(owner, "Baltic Mail");
  const head = await makeHeadquarters(owner, { name: "Kowal IT" });
  const krakow = await makeLocation(owner, { headquarters: head, name: "Kowal IT Kraków", authorizations: [here] });
  const gdansk = await makeLocation(owner, {
    headquarters: head,
    name: "Kowal IT Gdańsk",
    town: "Gdańsk",
    authorizations: [here],
  });
  const oslo = await makeLocation(owner, {
    headquarters: head,
    name: "Kowal IT Oslo",
    town: "Oslo",
    country: "NO",
    authorizations: [inNorway],
  });
  const lonelyHead = await makeHeadquarters(owner, { name: "Sama Centrala" });
  const oneHead = await makeHeadquarters(owner, { name: "Jedna" });
  const only = await makeLocation(owner, { headquarters: oneHead, name: "Jedna Łódź", authorizations: [here] });
  const fjord = await makeLocation(owner, { name: "Fjord Consulting", country: "NO", authorizations: [inNorway] });
  const mailwerk = await makeLocation(owner, { name: "Mailwerk", authorizations: [{ serviceId: mail.id }] });
  const suspended = await makeLocation(owner, { name: "Dawna Chmura", state: "suspended", authorizations: [here] });
  const retired = await makeLocation(owner, { name: "Stara Chmura", state: "retired", authorizations: [here] });
  const lapsed = await makeLocation(owner, { name: "Była Chmura" });
  await authorize(owner, lapsed, { ...here, until: new Date("2026-02-01") }, { serviceId: mail.id });
  const partners = {
    head,
    krakow,
    gdansk,
    oslo,
    lonelyHead,
    oneHead,
    only,
    fjord,
    mailwerk,
    suspended,
    retired,
    lapsed,
  };
  return { ...cast, ...partners };
}

const register = await makeRegister();
const { subscription, anna, service } = register;
await anna.put(subscription, register.kowal.partnerId);

/** Another admin of the organization: nobody may ask for so many IDs that are refused as these tests do together. */
async function newAdmin() {
  const company = { ...register.organization, kind: "customer" } as const;
  return scene.visit(await makePerson(owner, company, { role: "billing-admin" }));
}

/** Every outcome of the table, with what it says to people. `{id}` is what was typed. */
const outcomes: Record<
  string,
  { id: string; outcome: string; en: string; pl: string; waysOut?: "directory" | string[] }
> = {
  malformed: {
    id: "Kowal",
    outcome: "malformed-partner-id",
    en: "A Partner ID is a number of 4 to 12 digits, for example 1234567. Spaces and dashes do not matter.",
    pl: "Identyfikator partnera to liczba od 4 do 12 cyfr, na przykład 1234567. Spacje i myślniki nie mają znaczenia.",
  },
  unknown: {
    id: "999999999999",
    outcome: "unknown-partner-id",
    en: "There is no partner with the ID 999999999999. Ask the partner for its Partner ID again.",
    pl: "Nie ma partnera o identyfikatorze 999999999999. Poproś partnera o ponowne podanie identyfikatora.",
  },
  "a headquarters account with two locations that may serve": {
    id: register.head.partnerId,
    outcome: "headquarters",
    en: "Kowal IT is a headquarters account and cannot be a partner of record. Choose one of its locations instead.",
    pl: "Kowal IT to konto globalne partnera i nie może być zarejestrowanym partnerem. Wybierz jedną z lokalizacji partnera.",
    waysOut: [register.gdansk.partnerId, register.krakow.partnerId],
  },
  "a headquarters account with one location that may serve": {
    id: register.oneHead.partnerId,
    outcome: "headquarters",
    en: "Jedna is a headquarters account and cannot be a partner of record. Choose its location instead.",
    pl: "Jedna to konto globalne partnera i nie może być zarejestrowanym partnerem. Wybierz lokalizację partnera.",
    waysOut: [register.only.partnerId],
  },
  "a headquarters account without a location that may serve": {
    id: register.lonelyHead.partnerId,
    outcome: "headquarters",
    en: "Sama Centrala is a headquarters account and cannot be a partner of record, and none of its locations can serve this subscription. Look for another partner in the directory.",
    pl: "Sama Centrala to konto globalne partnera i nie może być zarejestrowanym partnerem, a żadna z lokalizacji nie może obsługiwać tej subskrypcji. Poszukaj innego partnera w katalogu.",
    waysOut: "directory",
  },
  suspended: {
    id: register.suspended.partnerId,
    outcome: "not-in-force",
    en: "Dawna Chmura is not an authorized Baltic Cloud partner at present. Look for another partner in the directory.",
    pl: "Dawna Chmura nie ma obecnie autoryzacji firmy Baltic Cloud. Poszukaj innego partnera w katalogu.",
    waysOut: "directory",
  },
  retired: {
    id: register.retired.partnerId,
    outcome: "not-in-force",
    en: "Stara Chmura is not an authorized Baltic Cloud partner at present. Look for another partner in the directory.",
    pl: "Stara Chmura nie ma obecnie autoryzacji firmy Baltic Cloud. Poszukaj innego partnera w katalogu.",
    waysOut: "directory",
  },
  "no longer authorized": {
    id: register.lapsed.partnerId,
    outcome: "not-in-force",
    en: "Była Chmura is not an authorized Baltic Cloud partner at present. Look for another partner in the directory.",
    pl: "Była Chmura nie ma obecnie autoryzacji firmy Baltic Cloud. Poszukaj innego partnera w katalogu.",
    waysOut: "directory",
  },
  "wrong country, with locations that serve it": {
    id: register.oslo.partnerId,
    outcome: "wrong-country",
    en: "Kowal IT Oslo does not serve subscriptions used in this country: Poland. Choose a location that does.",
    pl: "Kowal IT Oslo nie obsługuje subskrypcji używanych w tym kraju: Polska. Wybierz lokalizację, która to robi.",
    waysOut: [register.gdansk.partnerId, register.krakow.partnerId],
  },
  "wrong country, without one that serves it": {
    id: register.fjord.partnerId,
    outcome: "wrong-country",
    en: "Fjord Consulting does not serve subscriptions used in this country: Poland. Look for another partner in the directory.",
    pl: "Fjord Consulting nie obsługuje subskrypcji używanych w tym kraju: Polska. Poszukaj innego partnera w katalogu.",
    waysOut: "directory",
  },
  "wrong service": {
    id: register.mailwerk.partnerId,
    outcome: "wrong-service",
    en: `Mailwerk is not authorized for this service: ${service.name}. Look for another partner in the directory.`,
    pl: `Mailwerk nie ma autoryzacji na tę usługę: ${service.name}. Poszukaj innego partnera w katalogu.`,
    waysOut: "directory",
  },
  "already of record": {
    id: register.kowal.partnerId,
    outcome: "already-of-record",
    en: "Kowal IT Kraków is the partner of record of this subscription already. There is nothing to do.",
    pl: "Kowal IT Kraków to już zarejestrowany partner tej subskrypcji. Nie trzeba nic robić.",
  },
  eligible: {
    id: register.gdansk.partnerId,
    outcome: "eligible",
    en: "Kowal IT Gdańsk, Gdańsk, Poland: an authorized Baltic Cloud partner for this service in this country.",
    pl: "Kowal IT Gdańsk, Gdańsk, Polska: autoryzowany partner firmy Baltic Cloud dla tej usługi w tym kraju.",
  },
};

const refused = Object.entries(outcomes).filter(([, one]) => !["eligible", "already-of-record"].includes(one.outcome));
const languages = ["en", "pl"] as const;

test.each(Object.entries(outcomes))(
  "a check of an ID that is %s says so in both languages, with its way out",
  async (_name, expected) => {
    const { id, outcome, waysOut = [] } = expected;
    const admin = await newAdmin();
    const before = await scene.counts();
    for (const language of languages) {
      const checked = await admin.check(subscription, id, { "accept-language": language });
      expect(checked.statusCode).toBe(200);
      const said = checked.json();
      expect(said).toMatchObject({ outcome, sentence: expected[language] });
      if (waysOut === "directory") {
        const href = `/${language}/directory?service=${service.code}&country=PL`;
        expect(said.waysOut).toEqual([{ kind: "directory", href }]);
      } else {
        const offered = said.waysOut.flatMap((way: { locations: { partnerId: string }[] }) => way.locations);
        expect(offered.map((location: { partnerId: string }) => location.partnerId)).toEqual(waysOut);
      }
      const hasPartner = !["malformed-partner-id", "unknown-partner-id"].includes(outcome);
      expect(said.partner?.partnerId ?? null).toBe(hasPartner ? id : null);
      expect(said.partnerId).toBe(outcome === "malformed-partner-id" ? null : id);
    }
    expect(await scene.counts()).toEqual(before);
  },
);

test.each(refused)(
  "naming an ID that is %s is refused with what the check says, and writes nothing",
  async (_name, { id, outcome, ...said }) => {
    const checker = await newAdmin();
    const before = await scene.counts();
    for (const language of languages) {
      const answer = await checker.put(subscription, id, { "accept-language": language });
      expect(answer.statusCode).toBe(422);
      const checked = await checker.check(subscription, id, { "accept-language": language });
      expect(answer.json()).toMatchObject({ code: outcome, detail: said[language], check: checked.json() });
    }
    expect(await scene.counts()).toEqual(before);
  },
);

test("a subscription that is not open says why and who can change it, before anything is said of the ID", async () => {
  const { sold, ended, reader } = register;
  const reasons = [
    {
      about: sold,
      visitor: anna,
      reason: "sold-by-reseller",
      en: "This subscription was bought through the reseller Chmura Plus, and only the reseller can change it. Contact the reseller.",
      pl: "Tę subskrypcję kupiono przez odsprzedawcę (Chmura Plus) i tylko odsprzedawca może ją zmienić. Skontaktuj się z odsprzedawcą.",
    },
    {
      about: ended,
      visitor: anna,
      reason: "subscription-ended",
      en: "A subscription that was cancelled or has expired takes no partner of record. Its history stays.",
      pl: "Do subskrypcji anulowanej lub wygasłej nie można dodać zarejestrowanego partnera. Jej historia pozostaje.",
    },
    {
      about: subscription,
      visitor: reader,
      reason: "role-may-not-change",
      en: "Only your organization's global admins and billing admins can name, change or remove a partner of record. Ask one of them.",
      pl: "Tylko administratorzy globalni i administratorzy rozliczeń organizacji mogą dodać, zmienić lub usunąć zarejestrowanego partnera. Poproś o to jedną z tych osób.",
    },
  ];
  for (const { about, visitor, reason, ...said } of reasons) {
    for (const language of languages) {
      for (const id of [register.gdansk.partnerId, register.suspended.partnerId, "999999999999"]) {
        const checked = (await visitor.check(about, id, { "accept-language": language })).json();
        expect(checked).toEqual({
          outcome: "subscription-not-open",
          reason,
          partnerId: id,
          partner: null,
          sentence: said[language],
          waysOut: [],
        });
        const named = await visitor.put(about, id, { "accept-language": language });
        expect(named.json()).toMatchObject({ code: reason, detail: said[language] });
      }
    }
  }
});

test("spaces and dashes in a typed ID are forgiven, checked and named", async () => {
  const { second, gdansk } = register;
  const typed = ` ${gdansk.partnerId.slice(0, 3)} –${gdansk.partnerId.slice(3)}\u00a0`;
  expect((await anna.check(second, typed)).json()).toMatchObject({ outcome: "eligible", partnerId: gdansk.partnerId });
  expect((await anna.put(second, typed)).json()).toMatchObject({ partner: { partnerId: gdansk.partnerId } });
});

test("the country is where the subscription is used, not where the organization is", async () => {
  const abroad = await makeSubscription(owner, { ...register.organization, country: "PL" }, service, {
    countryOfUse: "NO",
  });
  expect((await anna.check(abroad, register.fjord.partnerId)).json()).toMatchObject({ outcome: "eligible" });
  expect((await anna.check(abroad, register.krakow.partnerId)).json()).toMatchObject({ outcome: "wrong-country" });
});

test("somebody else's subscription does not exist, whatever is asked about it", async () => {
  const { stranger, agent, gdansk } = register;
  const nothing = { ...subscription, id: "01890000-0000-7000-8000-000000000000" };
  for (const id of [gdansk.partnerId, "999999999999", "Kowal"]) {
    for (const [visitor, about] of [
      [stranger, subscription],
      [agent, subscription],
      [anna, nothing],
    ] as const) {
      const answer = await visitor.check(about, id);
      expect(answer.json()).toMatchObject({ status: 404, code: "not-found" });
    }
  }
  const payload = { partnerId: gdansk.partnerId, subscriptionId: publicId("organization", subscription.id) };
  const wrongNoun = await anna.request({ method: "POST", url: "/api/v1/partner-id-checks", payload });
  expect(wrongNoun.json()).toMatchObject({ status: 404, code: "not-found" });
});

test("a check is never a permission: what changed in between is seen by the naming", async () => {
  const { subscription: mine, kowal, anna: admin } = await scene.make();
  expect((await admin.check(mine, kowal.partnerId)).json()).toMatchObject({ outcome: "eligible" });
  await owner.query("update partner set state = 'suspended' where id = $1", [kowal.id]);
  expect((await admin.put(mine, kowal.partnerId)).json()).toMatchObject({ status: 422, code: "not-in-force" });
});
