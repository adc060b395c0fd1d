import { afterEach, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { type Ask, type ResellerCast, startResellerScene } from "../../../../test-kit/reseller-scene.ts";

const scene = await startResellerScene();
const { owner, clock } = scene.database;
afterEach(() => clock.release());

const day = 24 * 60 * 60 * 1000;

async function invite({ ola, company }: ResellerCast, more: object = {}) {
  const body = { partnerId: company.location.partnerId, language: "en", note: "Zielona Farma, met in May", ...more };
  const { status, body: made } = await ola("POST", "/reseller-invitations", body);
  expect(status, JSON.stringify(made)).toBe(201);
  return { id: made.invitation.id as string, token: made.link.split("#")[1] as string, made };
}

const open = (ask: Ask, token: string) => ask("POST", "/reseller-invitation-openings", { token });
const codeOf = async (answer: ReturnType<Ask>) => {
  const { status, body } = await answer;
  return status < 400 ? status : body.code;
};

test("an invitation is a link that is shown once, with a draft in the customer's language, and keeps its hash only", async () => {
  const cast = await scene.make();
  const { made, token, id } = await invite(cast, { language: "pl", message: "Do usłyszenia!" });
  expect(made.link).toBe(`http://localhost:3000/invitation#${token}`);
  expect(made.draft.subject).toBe(
    "Zaproszenie do zakupu usług firmy Baltic Cloud przez odsprzedawcę: Chmura Plus Kraków",
  );
  expect(made.draft.text).toContain(made.link);
  expect(made.draft.text).toContain("Do usłyszenia!");
  expect(made.invitation).toMatchObject({ state: "sent", organization: null, note: "Zielona Farma, met in May" });
  const { rows } = await owner.query("select to_jsonb(i)::text as row from reseller_invitation i");
  expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  expect(
    await codeOf(
      cast.ola("POST", "/reseller-invitations", { partnerId: "1", language: "pl" }, { "idempotency-key": "a" }),
    ),
  ).toBe("not-repeatable");
  expect((await cast.ola("GET", `/reseller-invitations/${id}`)).body.actions).toMatchObject({
    accept: { allowed: false, reason: "only-the-customer" },
    withdraw: { allowed: true },
  });
});

test("the customer reads who asks and what it allows; only a global admin answers; accepting begins the relationship", async () => {
  const cast = await scene.make();
  const { anna, reader, billing, ola } = cast;
  const { id, token } = await invite(cast);
  const opened = await open(reader, token);
  expect(opened.body).toMatchObject({
    id,
    state: "viewed",
    partner: { partnerId: cast.company.location.partnerId },
    organization: { name: "Zielona Farma sp. z o.o." },
    note: null,
    sentTo: null,
    actions: {
      accept: { allowed: false, reason: "role-may-not-answer-invitation" },
      withdraw: { allowed: false, reason: "only-its-reseller" },
    },
  });
  expect(opened.body.allows).toHaveLength(3);
  expect(opened.body.allowsNot.at(-1)).toContain("10 days");
  for (const ask of [reader, billing]) {
    expect(await codeOf(ask("POST", `/reseller-invitations/${id}/acceptance`))).toBe("role-may-not-answer-invitation");
    expect(await codeOf(ask("POST", `/reseller-invitations/${id}/decline`, {}))).toBe("role-may-not-answer-invitation");
  }
  const key = { "idempotency-key": "accept" };
  const accepted = await anna("POST", `/reseller-invitations/${id}/acceptance`, undefined, key);
  expect(accepted.body).toMatchObject({ state: "accepted", actions: { accept: { reason: "invitation-closed" } } });
  expect((await anna("POST", `/reseller-invitations/${id}/acceptance`, undefined, key)).body).toEqual(accepted.body);
  expect(await codeOf(anna("POST", `/reseller-invitations/${id}/acceptance`))).toBe("invitation-closed");
  expect(await codeOf(anna("POST", `/reseller-invitations/${id}/decline`, {}))).toBe("invitation-closed");
  expect(await codeOf(ola("POST", `/reseller-invitations/${id}/withdrawal`))).toBe("invitation-closed");
  for (const ask of [anna, ola]) {
    const { items } = (await ask("GET", "/partner-relationships")).body;
    expect(items).toMatchObject([
      { kind: "reseller", organization: { name: "Zielona Farma sp. z o.o." }, until: null },
    ]);
  }
  const acts = (await anna("GET", "/audit-events")).body.items.map(({ act }: { act: string }) => act);
  expect(acts).toEqual(
    expect.arrayContaining([
      "reseller-invitation-viewed",
      "reseller-invitation-accepted",
      "reseller-relationship-begun",
    ]),
  );
});

test("a link opens for one organization, cannot be guessed, and tells nobody else that it exists", async () => {
  const cast = await scene.make();
  const { anna, stranger, otherAgent, ola } = cast;
  const { id, token } = await invite(cast);
  for (const guess of ["", "x", token.slice(1), `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`]) {
    expect(await codeOf(open(stranger, guess))).toBe("not-found");
  }
  expect(await codeOf(open(ola, token))).toBe("only-the-customer");
  expect(await codeOf(open(scene.operator, token))).toBe("only-the-customer");
  expect(await codeOf(anna("GET", `/reseller-invitations/${id}`))).toBe("not-found");
  expect(await codeOf(anna("POST", `/reseller-invitations/${id}/acceptance`))).toBe("not-found");
  expect(await codeOf(open(anna, token))).toBe(200);
  expect(await codeOf(open(anna, token))).toBe(200);
  for (const ask of [stranger, otherAgent]) {
    expect(await codeOf(ask("GET", `/reseller-invitations/${id}`))).toBe("not-found");
    expect((await ask("GET", "/reseller-invitations")).body.items).toEqual([]);
  }
  expect(await codeOf(open(stranger, token))).toBe("not-found");
  expect(await codeOf(stranger("POST", `/reseller-invitations/${id}/acceptance`))).toBe("not-found");
  expect(await codeOf(otherAgent("POST", `/reseller-invitations/${id}/withdrawal`))).toBe("not-found");
  expect((await ola("GET", `/reseller-invitations/${id}`)).body).toMatchObject({ state: "viewed" });
});

test("one that was sent to an address is mailed there and opens only where somebody has it; erased, address and words are gone", async () => {
  const cast = await scene.make();
  const { anna, ola, customer, stranger } = cast;
  const bartek = await makePerson(owner, customer, { email: `bartek.${customer.id}@zielonafarma.example` });
  const sendTo = bartek.email.toUpperCase();
  const { id, token } = await invite(cast, { sendTo, message: "Hello from Ola" });
  const { rows: jobs } = await owner.query(
    "select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'mail-reseller-invitation' order by j.id desc limit 1",
  );
  for (let run = 0; run < 2; run += 1) await scene.run("mail-reseller-invitation", jobs[0].payload);
  const mails = "select to_address, text, html, kind, reply_to from outgoing_mail where kind = 'reseller-invitation'";
  const { rows } = await owner.query(mails);
  expect(rows).toMatchObject([
    { to_address: bartek.email, reply_to: `${cast.company.location.partnerId}@partner.example` },
  ]);
  expect(rows[0].text).toContain(token);
  expect(rows[0].text).toContain("> Hello from Ola");
  expect((await ola("GET", `/reseller-invitations/${id}`)).body.sentTo).toBe(bartek.email);
  expect(await codeOf(open(stranger, token))).toBe("not-found");
  const person = publicId("person", bartek.id);
  expect(await codeOf(open(anna, token))).toBe(200);
  expect(await codeOf(scene.operator("DELETE", `/people/${person}/personal-data`))).toBe(204);
  expect((await ola("GET", `/reseller-invitations/${id}`)).body.sentTo).toBe(null);
  expect((await owner.query(mails)).rows[0]).toMatchObject({ to_address: null, text: null, html: null });
});

test("it is declined with words for the reseller, withdrawn, or expires after thirty days; a closed link says so and no more", async () => {
  const cast = await scene.make();
  const { anna, ola } = cast;
  const declined = await invite(cast);
  await open(anna, declined.token);
  const no = await anna("POST", `/reseller-invitations/${declined.id}/decline`, { reason: "Not now" });
  expect(no.body).toMatchObject({ state: "declined", declineReason: "Not now" });
  expect((await ola("GET", `/reseller-invitations/${declined.id}`)).body).toMatchObject({ declineReason: "Not now" });

  const withdrawn = await invite(cast);
  expect((await ola("POST", `/reseller-invitations/${withdrawn.id}/withdrawal`)).body.state).toBe("withdrawn");
  expect(await codeOf(open(anna, withdrawn.token))).toBe("invitation-closed");
  expect(await codeOf(anna("GET", `/reseller-invitations/${withdrawn.id}`))).toBe("not-found");

  await clock.set(new Date("2026-11-22T10:00:00.000Z"));
  const [seen, unseen] = [await invite(cast), await invite(cast)];
  await open(anna, seen.token);
  await clock.advance(30 * day - 1);
  await scene.run("expire-reseller-invitations");
  const session = await scene.as(cast.annaPerson);
  const again = await scene.as(cast.company.agent);
  expect((await again("GET", `/reseller-invitations/${seen.id}`)).body.state).toBe("viewed");
  await clock.advance(1);
  // Over at that instant, whether or not the job has run.
  expect(await codeOf(session("POST", `/reseller-invitations/${seen.id}/acceptance`))).toBe("invitation-closed");
  expect(await codeOf(open(session, unseen.token))).toBe("invitation-closed");
  for (let run = 0; run < 2; run += 1) await scene.run("expire-reseller-invitations");
  for (const { id } of [seen, unseen]) {
    expect((await again("GET", `/reseller-invitations/${id}`)).body.state).toBe("expired");
    const { rowCount } = await owner.query(
      "select from audit_event where act = 'reseller-invitation-expired' and subject_id in (select id from reseller_invitation where state = 'expired')",
    );
    expect(rowCount).toBe(2);
  }
});

test("who may sell invites through its own location that resells, and nobody twice into one relationship", async () => {
  const cast = await scene.make();
  const { anna, ola, otherAgent, company } = cast;
  const wanted = { partnerId: company.location.partnerId, language: "en" };
  for (const ask of [anna, scene.operator])
    expect(await codeOf(ask("POST", "/reseller-invitations", wanted))).toBe("only-partners");
  expect(await codeOf(otherAgent("POST", "/reseller-invitations", wanted))).toBe("not-your-account");
  const head = { ...wanted, partnerId: company.headquarters.partnerId };
  expect(await codeOf(ola("POST", "/reseller-invitations", head))).toBe("not-your-account");
  const [first, second] = [await invite(cast), await invite(cast)];
  for (const { token } of [first, second]) await open(anna, token);
  const accept = ({ id }: { id: string }) => codeOf(anna("POST", `/reseller-invitations/${id}/acceptance`));
  expect((await Promise.all([accept(first), accept(second)])).sort()).toEqual([200, "already-your-reseller"]);
  const { rowCount } = await owner.query("select from reseller_relationship where organization_id = $1", [
    cast.customer.id,
  ]);
  expect(rowCount).toBe(1);

  const later = await scene.make();
  const third = await invite(later);
  await open(later.anna, third.token);
  await owner.query("update partner set state = 'suspended' where id = $1", [later.company.location.id]);
  expect(await codeOf(later.anna("POST", `/reseller-invitations/${third.id}/acceptance`))).toBe(
    "reseller-not-in-force",
  );
  expect(
    await codeOf(
      later.ola("POST", "/reseller-invitations", { ...wanted, partnerId: later.company.location.partnerId }),
    ),
  ).toBe("reseller-not-in-force");
  expect((await later.ola("GET", "/reseller-invitations")).body.actions.invite.reason).toBe("no-account-that-sells");
});
