import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { v7 } from "uuid";
import { publicId } from "../../../../contract/ids.ts";
import type { Order } from "../../../../contract/orders.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { makeImport } from "../../../../test-kit/make-import.ts";
import { makeNotice } from "../../../../test-kit/make-notice.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeOutgoingMail } from "../../../../test-kit/make-outgoing-mail.ts";
import { type MadePartner, makeLocation } from "../../../../test-kit/make-partner.ts";
import { type MadePerson, makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import type { MadeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { signIn } from "../../../../test-kit/server.ts";
import type { TestDatabase } from "../../../../test-kit/test-database.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { newToken } from "../../access/token.ts";
import { correctPartnerOfRecord } from "../../features/partner-of-record/correct-partner-of-record.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { type ConsoleParts, makeConsoleParts } from "./make-console-parts.ts";
import { makeResellerParts, type ResellerParts } from "./make-reseller-parts.ts";

/** An organization of which the others should see nothing, with a row in every table. IDs are public ones. */
export interface Victim extends ResellerParts, ConsoleParts {
  readonly organizationId: string;
  readonly admin: MadePerson;
  readonly billing: MadePerson;
  readonly reader: MadePerson;
  readonly subscription: string;
  /** Another that is open to a partner. */
  readonly second: string;
  readonly sold: string;
  readonly relationship: string;
  /** A draft, and one that was placed. */
  readonly order: string;
  readonly orderItem: string;
  readonly placedOrder: string;
  readonly adminsSession: string;
  readonly adminsKey: string;
  readonly adminsPerson: string;
  readonly plan: string;
  readonly supportMessage: string;
  readonly outgoingMail: string;
  /** The vendor's. */
  readonly import: string;
  /** What the global admin was told. */
  readonly notice: string;
  readonly partners: readonly [MadePartner, MadePartner];
  /** What no answer to somebody else may hold: its names, addresses and keys. */
  readonly marks: readonly string[];
  /** Those of them that a tie gives its partner of record and reseller, where the portal answers. */
  readonly marksOfTies: readonly string[];
}

export interface Reference {
  readonly service: MadeService;
  /** The two partners that may serve it; the first is of record, and sold one of the subscriptions. */
  readonly partners: readonly [MadePartner, MadePartner];
  readonly operator: MadePerson;
}

const headers = (cookie: string) => ({ cookie, "sec-fetch-site": "same-origin" });

/** A personal API key that is in the database, but that no route made. */
export async function plantKey(
  { owner }: TestDatabase,
  person: MadePerson,
  state: { readonly expires_at?: Date; readonly revoked_at?: Date } = {},
): Promise<{ id: string; text: string }> {
  const { text, hash } = newToken(person.organizationId, "dk_");
  const id = v7();
  const row = { organization_id: person.organizationId, id, person_id: person.id, name: "Klucz", token_hash: hash };
  const { expires_at = new Date("2099-01-01"), revoked_at = null } = state;
  await insertRows(owner, "api_key", [{ ...row, hint: text.slice(-4), expires_at, revoked_at }]);
  return { id, text };
}

export async function makeVictim(
  database: TestDatabase,
  server: FastifyInstance,
  { service, partners, operator }: Reference,
): Promise<Victim> {
  const { owner } = database;
  const unique = randomUUID().slice(0, 8);
  const organization = await makeOrganization(owner, { name: `Ofiara ${unique}` });
  const person = (name: string, role: "global-admin" | "billing-admin" | "reader") =>
    makePerson(owner, organization, { role, name: `${name} ${unique}` });
  const admin = await person("Anna", "global-admin");
  const billing = await person("Bartek", "billing-admin");
  const reader = await person("Celina", "reader");
  const [kowal, other] = partners;
  const open = await makeSubscription(owner, organization, service);
  const second = await makeSubscription(owner, organization, service);
  const sold = await makeSubscription(owner, organization, service, { soldBy: kowal });
  const relationship = await makeResellerRelationship(owner, organization, kowal);
  const { parts, keys } = await makeResellerParts(owner, organization, { admin, service, unique });
  const key = await plantKey(database, admin);
  await plantKey(database, admin);

  const mail = await makeOutgoingMail(owner, admin, { subject: `Hello ${unique}` });
  const notice = await makeNotice(owner, admin, {
    about: { subscription: unique, partner: unique, partnerId: "1000" },
  });
  await makeNotice(owner, admin);
  const supportMessages = [v7(), v7()];
  const question = { organization_id: organization.id, person_id: admin.id, page: "home", language: "pl" } as const;
  const asked = { ...question, message: `Pytanie ${unique}`, sent_at: new Date() };
  await insertRows(
    owner,
    "support_message",
    supportMessages.map((id) => ({ ...asked, id })),
  );

  const cookie = await signIn(server, admin);
  const subscription = publicId("subscription", open.id);
  for (const { partnerId } of [other, kowal]) {
    const url = `/api/v1/subscriptions/${subscription}/partner-of-record`;
    const named = await server.inject({ method: "PUT", url, headers: headers(cookie), payload: { partnerId } });
    if (named.statusCode !== 200) throw new Error(named.body);
  }
  // To somebody whose people do not sign in: the partner's agent reads what was sent to its own company.
  const { partnerId: addressee } = await makeLocation(owner);
  for (const text of [`First from ${unique}`, `Second from ${unique}`]) {
    const payload = { partnerId: addressee, subscriptionId: subscription, text, consent: true };
    const message = { method: "POST", url: "/api/v1/partner-messages", headers: headers(cookie), payload } as const;
    const sent = await server.inject(message);
    if (sent.statusCode !== 201) throw new Error(sent.body);
  }
  for (const day of ["03", "04"]) {
    const hole = { startsAt: new Date(`2026-02-${day}`), endsAt: new Date(`2026-02-${day}T12:00:00Z`) };
    await inTransaction(database.app, contextOf(operator.actor), async (tx) => {
      await correctPartnerOfRecord(tx, operator.actor as OperatorActor, {
        subscriptionId: open.id,
        hole,
        partnerId: kowal.partnerId,
        reason: `For ${unique}`,
      });
      await tx.commit();
    });
  }
  const orders = await makeOrders(server, headers(cookie), publicId("plan", service.planId), unique);
  const [session] = (await server.inject({ url: "/api/v1/sessions", headers: { cookie } })).json().items;
  const events = (await server.inject({ url: "/api/v1/audit-events", headers: { cookie } })).json().items;
  const rows = [
    organization.id,
    admin.id,
    billing.id,
    reader.id,
    open.id,
    second.id,
    sold.id,
    relationship,
    key.id,
    mail,
    notice,
    ...keys,
    ...supportMessages,
  ];
  const victim = {
    organizationId: organization.id,
    admin,
    billing,
    reader,
    subscription,
    second: publicId("subscription", second.id),
    sold: publicId("subscription", sold.id),
    relationship: publicId("relationship", relationship),
    ...orders,
    ...parts,
    ...(await makeConsoleParts(owner, { service, operator })),
    adminsSession: session.id,
    adminsKey: publicId("apiKey", key.id),
    adminsPerson: publicId("person", admin.id),
    plan: publicId("plan", service.planId),
    supportMessage: publicId("supportMessage", supportMessages[0] ?? ""),
    outgoingMail: publicId("outgoingMail", mail),
    import: publicId("import", await makeImport(owner, operator)),
    notice: publicId("notice", notice),
    partners,
  };
  const marks = [
    unique,
    ...rows,
    ...rows.map((id) => publicId("organization", id).slice(4)),
    session.id,
    ...Object.values(orders),
    ...events.map(({ id }: { id: string }) => id),
  ];
  const tied = [organization.id, open.id, sold.id, relationship];
  const marksOfTies = [organization.name, ...tied, ...tied.map((id) => publicId("organization", id).slice(4))];
  return { ...victim, marks, marksOfTies };
}

/** A draft with a partner, and an order that was placed. */
async function makeOrders(server: FastifyInstance, as: Readonly<Record<string, string>>, planId: string, name: string) {
  const ask = async (method: "POST" | "PATCH", url: string, payload: object) => {
    const answer = await server.inject({ method, url: `/api/v1/orders${url}`, headers: as, payload });
    if (answer.statusCode >= 300) throw new Error(answer.body);
    return answer.json() as Order;
  };
  // Of two items, so that two things are owed.
  const start = () => ask("POST", "", { items: [{ planId }, { planId }] });
  const { id } = await start();
  const billingAddress = { name, street: `Polna ${name}`, postcode: "30-001", town: "Kraków", country: "PL" };
  const { totals } = await ask("PATCH", `/${id}`, { payment: { method: "invoice", billingAddress } });
  await ask("POST", `/${id}/placement`, { total: totals?.total });
  const draft = await start();
  return { order: draft.id, orderItem: draft.items[0]?.id ?? "", placedOrder: id };
}
