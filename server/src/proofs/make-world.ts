import type { FastifyInstance, InjectOptions } from "fastify";
import { makeOrganization } from "../../../test-kit/make-organization.ts";
import { makeLocation } from "../../../test-kit/make-partner.ts";
import { makePerson } from "../../../test-kit/make-person.ts";
import { makeService } from "../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../test-kit/make-subscription.ts";
import { makeTaxRate } from "../../../test-kit/make-tax-rate.ts";
import type { TestDatabase } from "../../../test-kit/test-database.ts";
import { addressOf, type Operation } from "./operations.ts";
import type { Ask, Asker } from "./strangers/line.ts";
import { type Headers, makeAskers, makeDeadWaysIn, type Others } from "./strangers/make-askers.ts";
import { makeVictim, type Reference, type Victim } from "./strangers/make-victim.ts";

export interface World {
  readonly others: Others;
  readonly victim: () => Promise<Victim>;
  readonly askers: (victim: Victim) => Promise<Record<Asker, Headers>>;
  readonly deadWaysIn: (victim: Victim) => Promise<Record<string, Headers>>;
}

/** Everybody who may ask, and makers of organizations to be asked about. */
export async function makeWorld(database: TestDatabase, server: FastifyInstance): Promise<World> {
  const { owner } = database;
  const others: Others = {
    elsewhere: await makeOrganization(owner, { name: "Nordlys AS", country: "NO" }),
    partner: await makeOrganization(owner, { kind: "partner", name: "Kowal IT" }),
    vendor: await makeOrganization(owner, { kind: "vendor", name: "Baltic Cloud" }),
  };
  const service = await makeService(owner);
  await makeTaxRate(owner);
  const authorizations = [{ serviceId: service.id }];
  const location = () => makeLocation(owner, { organizationId: others.partner.id, resells: true, authorizations });
  const operator = await makePerson(owner, others.vendor);
  const reference: Reference = { service, operator, partners: [await location(), await location()] };
  await makeSubscription(owner, others.elsewhere, service);
  // Whatever operators do to the others, the directory has more than one page.
  await makeLocation(owner, { authorizations });
  await makeLocation(owner, { authorizations });
  return {
    others,
    victim: () => makeVictim(database, server, reference),
    askers: (victim) => makeAskers(database, server, victim, others),
    deadWaysIn: (victim) => makeDeadWaysIn(database, server, victim),
  };
}

/** Asks what an operation is asked, with these headers. */
export function send(server: FastifyInstance, { method, path }: Operation, ask: Ask, headers: Headers) {
  const query = ask.query ? `?${new URLSearchParams(ask.query)}` : "";
  const options: InjectOptions = { method, url: `${addressOf({ path }, ask.path)}${query}`, headers: { ...headers } };
  return server.inject(ask.body ? { ...options, payload: ask.body } : options);
}

export type Answer = Awaited<ReturnType<typeof send>>;
