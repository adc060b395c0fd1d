import type { FastifyInstance, InjectOptions } from "fastify";
import type { z } from "zod";
import { publicId } from "../contract/ids.ts";
import type { CorrectPartnerOfRecord } from "../contract/requests.ts";
import { buildApp } from "../server/src/app.ts";
import { makeOrganization } from "./make-organization.ts";
import { type MadePartner, makeLocation } from "./make-partner.ts";
import { type MadePerson, makePerson } from "./make-person.ts";
import { makeResellerRelationship } from "./make-reseller-relationship.ts";
import { type MadeService, makeService } from "./make-service.ts";
import { type MadeSubscription, makeSubscription } from "./make-subscription.ts";
import { makeApiKey } from "./server.ts";
import { type TestDatabase, useTestDatabase } from "./test-database.ts";

type Headers = Record<string, string>;
type Correction = z.infer<typeof CorrectPartnerOfRecord>;

/** What a person does with a subscription's partner of record, over HTTP. */
export class Visitor {
  readonly #server: FastifyInstance;
  readonly cookie: string;
  readonly #credentials: Headers;

  /** @param apiKey what to ask with in the place of the session. */
  constructor(server: FastifyInstance, cookie: string, apiKey?: string) {
    this.#server = server;
    this.cookie = cookie;
    this.#credentials = apiKey ? { authorization: `Bearer ${apiKey}` } : { cookie, "sec-fetch-site": "same-origin" };
  }

  request(options: InjectOptions) {
    return this.#server.inject({ ...options, headers: { ...this.#credentials, ...options.headers } });
  }

  get(path: string, headers: Headers = {}) {
    return this.request({ url: `/api/v1${path}`, headers });
  }

  put(subscription: MadeSubscription, partnerId: string, headers: Headers = {}) {
    return this.request({ method: "PUT", url: recordOf(subscription), payload: { partnerId }, headers });
  }

  remove(subscription: MadeSubscription, headers: Headers = {}) {
    return this.request({ method: "DELETE", url: recordOf(subscription), headers });
  }

  history(subscription: MadeSubscription, query: Record<string, string> = {}) {
    return this.request({ url: `${recordOf(subscription)}/history`, query });
  }

  /** Who is of record, now or by `asOf` and `knownAt`. */
  record(subscription: MadeSubscription, query: Record<string, string> = {}) {
    return this.request({ url: recordOf(subscription), query });
  }

  /** The partner that is of record now, or by `asOf` and `knownAt`; null where there is none. */
  async partnerOf(subscription: MadeSubscription, query: Record<string, string> = {}) {
    return (await this.record(subscription, query)).json()?.partner ?? null;
  }

  correct(subscription: MadeSubscription, correction: Correction) {
    return this.request({ method: "POST", url: `${recordOf(subscription)}/corrections`, payload: correction });
  }

  move(subscription: MadeSubscription, state: string, reason = "Billing says so") {
    const url = `/api/v1/subscriptions/${publicId("subscription", subscription.id)}/state`;
    return this.request({ method: "PUT", url, payload: { state, reason } });
  }

  /** Names one partner on several. @param seen the ETags that were seen, by place. */
  putOnSeveral(
    subscriptions: readonly MadeSubscription[],
    partnerId: string,
    { seen = [], headers = {} }: { seen?: readonly (string | undefined)[]; headers?: Headers } = {},
  ) {
    const named = subscriptions.map(({ id }, place) => ({ id: publicId("subscription", id), ifMatch: seen[place] }));
    const payload = { partnerId, subscriptions: named };
    return this.request({ method: "POST", url: "/api/v1/partner-of-record-namings", payload, headers });
  }

  checkOnSeveral(subscriptions: readonly MadeSubscription[], partnerId: string, headers: Headers = {}) {
    const payload = { partnerId, subscriptionIds: subscriptions.map(({ id }) => publicId("subscription", id)) };
    return this.request({ method: "POST", url: "/api/v1/partner-id-checks", payload, headers });
  }

  check(subscription: MadeSubscription, partnerId: string, headers: Headers = {}) {
    const payload = { partnerId, subscriptionId: publicId("subscription", subscription.id) };
    return this.request({ method: "POST", url: "/api/v1/partner-id-checks", payload, headers });
  }
}

export function recordOf(subscription: MadeSubscription): string {
  return `/api/v1/subscriptions/${publicId("subscription", subscription.id)}/partner-of-record`;
}

/** Everybody and everything that a test of the record needs: one of each kind of person, subscription and partner. */
export interface Cast {
  readonly organization: { readonly id: string };
  readonly subscription: MadeSubscription;
  /** Another one that is open to a partner. */
  readonly second: MadeSubscription;
  readonly sold: MadeSubscription;
  readonly ended: MadeSubscription;
  readonly service: MadeService;
  readonly kowal: MadePartner;
  readonly other: MadePartner;
  readonly annaPerson: MadePerson;
  readonly anna: Visitor;
  readonly reader: Visitor;
  readonly agent: Visitor;
  readonly operator: Visitor;
  readonly stranger: Visitor;
}

export interface RecordScene {
  readonly database: TestDatabase;
  readonly server: FastifyInstance;
  /** A new organization with its people, subscriptions and partners, and strangers to it. */
  readonly make: () => Promise<Cast>;
  readonly visit: (person: MadePerson) => Promise<Visitor>;
  /** The same with an API key, which does not end when the clock moves by a day. */
  readonly visitByKey: (person: MadePerson) => Promise<Visitor>;
  readonly operatorPerson: MadePerson;
  /** How many rows each table of facts has: equal before and after means that nothing was written. */
  readonly counts: () => Promise<Record<string, string>>;
}

const factTables = ["partner_of_record", "audit_event", "graphile_worker._private_jobs", "idempotency_key"];

/** A server on a database of its own, for the tests of one file. */
export async function startRecordScene(): Promise<RecordScene> {
  const database = await useTestDatabase();
  const { owner } = database;
  const server = await buildApp({
    pool: database.app,
    clock: database.clock,
    vendorName: "Baltic Cloud",
    supportUrl: null,
    publicUrl: "http://localhost:3000",
    sample: false,
    log: false,
    requestsPerMinute: 1_000_000,
    validateResponses: true,
  });
  const vendor = await makeOrganization(owner, { kind: "vendor", name: "Baltic Cloud" });
  const operatorPerson = await makePerson(owner, vendor);
  const partnerCompany = await makeOrganization(owner, { kind: "partner", name: "Kowal IT" });
  const agentPerson = await makePerson(owner, partnerCompany);
  const elsewhere = await makeOrganization(owner, { name: "Nordlys AS", country: "NO" });
  const strangerPerson = await makePerson(owner, elsewhere);

  const visit = async ({ email, password }: MadePerson) => {
    const answer = await server.inject({ method: "POST", url: "/api/v1/session", payload: { email, password } });
    const [cookie] = answer.cookies;
    if (!cookie) throw new Error(`${email} cannot sign in: ${answer.body}`);
    return new Visitor(server, `${cookie.name}=${cookie.value}`);
  };
  const visitByKey = async (person: MadePerson) => {
    const { cookie } = await visit(person);
    return new Visitor(server, cookie, await makeApiKey(server, cookie));
  };
  const [operator, agent, stranger] = (await Promise.all([operatorPerson, agentPerson, strangerPerson].map(visit))) as [
    Visitor,
    Visitor,
    Visitor,
  ];

  const make = async (): Promise<Cast> => {
    const organization = await makeOrganization(owner, { name: "Zielona Farma sp. z o.o." });
    const service = await makeService(owner);
    const annaPerson = await makePerson(owner, organization, { name: "Anna Zielińska" });
    const readerPerson = await makePerson(owner, organization, { role: "reader", name: "Celina" });
    const authorizations = [{ serviceId: service.id }];
    const kowal = await makeLocation(owner, { name: "Kowal IT Kraków", authorizations });
    const other = await makeLocation(owner, { name: "Mailwerk", authorizations });
    const reseller = await makeLocation(owner, { name: "Chmura Plus", resells: true });
    await makeResellerRelationship(owner, organization, reseller);
    const [anna, reader] = await Promise.all([visit(annaPerson), visit(readerPerson)]);
    return {
      organization,
      subscription: await makeSubscription(owner, organization, service),
      second: await makeSubscription(owner, organization, service),
      sold: await makeSubscription(owner, organization, service, { soldBy: reseller }),
      ended: await makeSubscription(owner, organization, service, { state: "cancelled" }),
      service,
      kowal,
      other,
      annaPerson,
      anna,
      reader,
      agent,
      operator,
      stranger,
    };
  };

  const counts = async () => {
    const { rows } = await owner.query(
      `select ${factTables.map((table) => `(select count(*) from ${table}) as "${table}"`).join(", ")}`,
    );
    return rows[0];
  };
  return { database, server, make, visit, visitByKey, operatorPerson, counts };
}
