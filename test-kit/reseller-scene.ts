import type { FastifyInstance, InjectOptions } from "fastify";
import { publicId } from "../contract/ids.ts";
import { clearingProposalJobs } from "../server/src/features/clearing-proposal/jobs.ts";
import { removalRequestJobs } from "../server/src/features/removal-request/jobs.ts";
import { resellerInvitationJobs } from "../server/src/features/reseller-invitation/jobs.ts";
import type { JobSurroundings } from "../server/src/platform/jobs/job-surroundings.ts";
import { type MadeOrganization, makeOrganization } from "./make-organization.ts";
import { type MadePartnerCompany, makePartnerCompany } from "./make-partner-company.ts";
import { type MadePerson, makePerson } from "./make-person.ts";
import { type MadeService, makeService } from "./make-service.ts";
import { type MadeSubscription, makeSubscription } from "./make-subscription.ts";
import { makeTaxRate } from "./make-tax-rate.ts";
import { makeApiKey, signIn, useTestApp } from "./server.ts";
import { type TestDatabase, useTestDatabase } from "./test-database.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Asks as somebody. The path is of the API; a body makes it JSON. */
export type Ask = (
  method: Method,
  path: string,
  body?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<{ readonly status: number; readonly body: ReturnType<typeof JSON.parse> }>;

export interface ResellerScene {
  readonly database: TestDatabase;
  readonly server: FastifyInstance;
  readonly service: MadeService;
  readonly as: (person: MadePerson) => Promise<Ask>;
  /** The same with an API key, which does not end when the clock moves by years. */
  readonly byKey: (person: MadePerson) => Promise<Ask>;
  readonly operatorPerson: MadePerson;
  readonly operator: Ask;
  /** The operator signed in anew: a session does not outlive a clock that moves by days. */
  readonly operatorAgain: () => Promise<Ask>;
  /** A customer with its people, and a reseller of its own that it does not know yet. */
  readonly make: () => Promise<ResellerCast>;
  /** Runs one of the jobs, as the clock does. */
  readonly run: (task: string, payload?: object) => Promise<void>;
}

export interface ResellerCast {
  readonly customer: MadeOrganization;
  readonly company: MadePartnerCompany;
  readonly anna: Ask;
  readonly annaPerson: MadePerson;
  readonly billing: Ask;
  readonly reader: Ask;
  readonly readerPerson: MadePerson;
  /** The reseller's agent. */
  readonly ola: Ask;
  /** Somebody of another customer, and of another partner's company. */
  readonly stranger: Ask;
  readonly otherAgent: Ask;
  readonly sell: (state?: "active" | "suspended" | "pending") => Promise<MadeSubscription>;
  /** Invites and accepts. @returns the relationship's public ID. */
  readonly relate: () => Promise<string>;
}

/** A server on a database of its own, for tests of what is between customers and resellers. */
export async function startResellerScene(): Promise<ResellerScene> {
  const database = await useTestDatabase();
  const { owner } = database;
  const server = await useTestApp(database, { validateResponses: true });
  const service = await makeService(owner);
  await makeTaxRate(owner);
  const vendor = await makeOrganization(owner, { kind: "vendor", name: "Baltic Cloud" });
  const elsewhere = await makeOrganization(owner, { name: "Nordlys AS", country: "NO" });
  const otherCompany = await makePartnerCompany(owner, { name: "Inny partner" });

  const asking =
    (credentials: Readonly<Record<string, string>>): Ask =>
    async (method, path, body, headers = {}) => {
      const options: InjectOptions = { method, url: `/api/v1${path}`, headers: { ...credentials, ...headers } };
      const answer = await server.inject(body ? { ...options, payload: body } : options);
      return { status: answer.statusCode, body: answer.body ? answer.json() : null };
    };
  const as = async (person: MadePerson) =>
    asking({ cookie: await signIn(server, person), "sec-fetch-site": "same-origin" });
  const byKey = async (person: MadePerson) => {
    const key = await makeApiKey(server, await signIn(server, person));
    await owner.query("update api_key set expires_at = '2099-01-01' where person_id = $1", [person.id]);
    return asking({ authorization: `Bearer ${key}` });
  };
  const operatorPerson = await makePerson(owner, vendor);
  const operatorAgain = () => as(operatorPerson);
  const operator = await operatorAgain();
  const stranger = await as(await makePerson(owner, elsewhere));
  const otherAgent = await as(otherCompany.agent);

  const make = async (): Promise<ResellerCast> => {
    const customer = await makeOrganization(owner, { name: "Zielona Farma sp. z o.o." });
    const company = await makePartnerCompany(owner, {
      name: "Chmura Plus",
      authorizations: [{ serviceId: service.id }],
    });
    const annaPerson = await makePerson(owner, customer, { name: "Anna Zielińska" });
    const readerPerson = await makePerson(owner, customer, { role: "reader" });
    const anna = await as(annaPerson);
    const ola = await as(company.agent);
    const relate = async () => {
      const invitation = { partnerId: company.location.partnerId, language: "pl" };
      const { link } = (await ola("POST", "/reseller-invitations", invitation)).body;
      const token = link.split("#")[1];
      const { id } = (await anna("POST", "/reseller-invitation-openings", { token })).body;
      const accepted = await anna("POST", `/reseller-invitations/${id}/acceptance`);
      if (accepted.status !== 200) throw new Error(JSON.stringify(accepted.body));
      return (await anna("GET", "/partner-relationships")).body.items[0].id;
    };
    return {
      customer,
      company,
      anna,
      annaPerson,
      billing: await as(await makePerson(owner, customer, { role: "billing-admin" })),
      reader: await as(readerPerson),
      readerPerson,
      ola,
      stranger,
      otherAgent,
      sell: (state = "active") => makeSubscription(owner, customer, service, { soldBy: company.location, state }),
      relate,
    };
  };

  const surroundings = {
    pool: database.app,
    owner,
    clock: database.clock,
    vendorName: "Baltic Cloud",
    publicUrl: "http://localhost:3000",
    smtpUrl: undefined,
    mailFrom: "doradca@balticcloud.example",
    log: console,
  } as unknown as JobSurroundings;
  const tasks = Object.assign(
    {},
    ...[resellerInvitationJobs, removalRequestJobs, clearingProposalJobs].map((jobs) => jobs(surroundings).tasks),
  );
  const run = async (task: string, payload: object = {}) => {
    await tasks[task](payload);
  };
  return { database, server, service, as, byKey, operatorPerson, operator, operatorAgain, make, run };
}

/** The public ID of a subscription that was made. */
export function subscriptionId({ id }: MadeSubscription): string {
  return publicId("subscription", id);
}
