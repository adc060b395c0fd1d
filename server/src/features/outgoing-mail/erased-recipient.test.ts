import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { HandOver, WrittenMail } from "../../platform/mail/hand-over.ts";
import { addMail, asPerson } from "./outgoing-mail-queries.ts";
import { readOutgoingMail } from "./read-outgoing-mail.ts";
import { type MailKey, sendMail } from "./send-mail.ts";

const { owner, app } = await useTestDatabase();
const organization = await makeOrganization(owner);
const person = await makePerson(owner, organization, { name: "Łukasz Żółć" });
const asJob = contextOf({ kind: "job", organizationId: organization.id });
const outward = { sends: true, domain: "doradca.example" };

const unreachable: HandOver = async ({ to: { address } }) => ({ outcome: "postponed", said: `No way to ${address}` });
const handedOver: WrittenMail[] = [];
const accepting: HandOver = async (mail) => {
  handedOver.push(mail);
  return { outcome: "accepted", said: "250 Taken" };
};

async function stateOf({ mailId }: MailKey) {
  const { rows } = await owner.query("select * from outgoing_mail where id = $1", [mailId]);
  const { rows: tries } = await owner.query("select outcome, said from outgoing_mail_try where mail_id = $1", [mailId]);
  return { ...rows[0], history: tries };
}

async function erase(personId: string) {
  await inTransaction(app, { organizationId: null, scope: "operator" }, async (tx) => {
    await tx.run({ sql: "select erase_person($1, $2)", parameters: [organization.id, personId] } as never);
    await tx.commit();
  });
}

test("a mail to somebody who is erased meanwhile is not sent, and keeps neither address nor words", async () => {
  const leaver = await makePerson(owner, organization, {
    name: "Zdzisława O'Unikalna",
    email: "o'unikalna@people.example",
  });
  const { id: organizationId } = organization;
  const to = asPerson({ id: leaver.id, name: leaver.name, address: leaver.email, language: "en" });
  const about = { ...asPerson({ id: person.id, name: person.name, address: person.email, language: "pl" as const }) };
  const says = {
    kind: "test",
    subject: `For ${leaver.name}`,
    text: `${leaver.name} <${leaver.email}>`,
    html: "<p>Zdzisława O&#39;Unikalna, o&#39;unikalna@people.example</p>",
  };
  await inTransaction(app, asJob, (tx) =>
    tx.commit(
      addMail(outward, { organizationId, tells: "erased", to, ...says }),
      addMail(outward, {
        organizationId,
        tells: "named",
        to: about,
        ...says,
        namedPersonIds: [leaver.id],
        replyTo: leaver.email,
      }),
    ),
  );
  const { rows } = await owner.query(
    "select id from outgoing_mail where dedupe_key ~ '^(erased|named) to' order by id",
  );
  const [hers, others] = rows.map(({ id }) => ({ organizationId, mailId: id }));
  await sendMail(app, unreachable, hers as MailKey);
  await erase(leaver.id);
  const erased = { to_address: null, to_name: null, last_error: null, text: null, html: null };
  expect(await stateOf(hers as MailKey)).toMatchObject({ state: "failed", ...erased });
  const { rows: left } = await owner.query(
    "select m::text || t::text as row from outgoing_mail m left join outgoing_mail_try t on t.mail_id = m.id where m.organization_id = $1",
    [organizationId],
  );
  expect(left.map(({ row }) => row).join()).not.toMatch(/unikalna/i);
  await sendMail(app, accepting, hers as MailKey);
  await sendMail(app, accepting, others as MailKey);
  expect(handedOver.map(({ text }) => text)).toEqual(["osoba usunięta <osoba usunięta>"]);
});

test("a mail that was kept or sent loses address and words with its person, and is told so to operators", async () => {
  const leaver = await makePerson(owner, organization, { name: "Odchodząca", email: "odchodzaca@people.example" });
  const vendor = await makeOrganization(owner, { kind: "vendor", name: "Baltic Cloud" });
  const { id: organizationId } = organization;
  const to = asPerson({ id: leaver.id, name: leaver.name, address: leaver.email, language: "pl" });
  const words = { kind: "test", subject: "Do: Odchodząca", text: "Only for you", html: "<p>Only for you</p>" };
  await inTransaction(app, asJob, (tx) =>
    tx.commit(
      addMail({ ...outward, sends: false }, { organizationId, tells: "kept", to, ...words }),
      addMail(outward, { organizationId, tells: "sent", to, ...words }),
    ),
  );
  const { rows } = await owner.query("select id, state from outgoing_mail where person_id = $1 order by id", [
    leaver.id,
  ]);
  await sendMail(app, accepting, { organizationId, mailId: rows[1].id });
  await erase(leaver.id);
  for (const [{ id }, state] of [
    [rows[0], "kept"],
    [rows[1], "sent"],
  ] as const) {
    expect(await stateOf({ organizationId, mailId: id })).toMatchObject({
      state,
      to_address: null,
      to_name: null,
      text: null,
      html: null,
      subject: "Do: osoba usunięta",
    });
    const operator = { kind: "operator", organizationId: vendor.id } as OperatorActor;
    const seen = await readOutgoingMail(app, operator, id, { language: "en", sendsMail: true });
    expect(seen).toMatchObject({ text: null, to: null, actions: { sendAgain: { allowed: false } } });
  }
});

test("who is erased while the server is talked to does not come back in its words", async () => {
  const leaver = await makePerson(owner, organization, { name: "Znikająca", email: "znikajaca@people.example" });
  const { id: organizationId } = organization;
  const to = asPerson({ id: leaver.id, name: leaver.name, address: leaver.email, language: "pl" });
  const mail = { organizationId, tells: "under way", kind: "test", to, subject: "S", text: "T", html: "H" };
  await inTransaction(app, asJob, (tx) => tx.commit(addMail(outward, mail)));
  const { rows } = await owner.query("select id from outgoing_mail where person_id = $1", [leaver.id]);
  const key = { organizationId, mailId: rows[0].id as string };
  const refusing: HandOver = async ({ to: { address } }) => {
    await erase(leaver.id);
    return { outcome: "refused", said: `550 <${address}> is unknown` };
  };
  await sendMail(app, refusing, key);
  const state = await stateOf(key);
  expect(state).toMatchObject({ state: "failed", history: [{ outcome: "refused", said: null }] });
  expect(JSON.stringify(state)).not.toContain("znikajaca");
});
