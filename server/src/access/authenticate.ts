import type { FastifyRequest } from "fastify";
import { ProblemError } from "../platform/http/problem-error.ts";
import type { Api, Surroundings } from "../platform/surroundings.ts";
import type { CustomerActor, OperatorActor, OrderingActor, PartnerActor, PersonActor } from "./actor.ts";
import { mayBeCrossSite } from "./cross-site.ts";
import { findActorOfApiKey, findActorOfSession } from "./find-actor.ts";
import { sessionTokenOf } from "./session-cookie.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null where nobody signed in. */
    actor: PersonActor | null;
  }
  interface FastifyContextConfig {
    /** Who may ask: a person who signed in (where nothing else is said), or everybody. */
    access?: "public";
  }
}

const bearer = /^Bearer +(\S+) *$/i;

/**
 * Finds out who asks, for every route that is registered after this, and refuses those who did not sign in, unless the route
 * says `config: { access: "public" }`. Register limits between the two.
 */
export function identify(app: Api, { pool, clock, publicUrl }: Surroundings): void {
  app.decorateRequest("actor", null);
  app.addHook("onRequest", async (request) => {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const key = bearer.exec(authorization)?.[1];
      request.actor = key ? await findActorOfApiKey(pool, key, clock.now()) : null;
      return;
    }
    const token = sessionTokenOf(request, publicUrl);
    if (mayBeCrossSite(request.method, request.headers, { withCookie: token !== undefined, publicUrl })) {
      throw new ProblemError("cross-site-request");
    }
    if (token) request.actor = await findActorOfSession(pool, token, clock.now());
  });
}

/** Who looks at a page, which everybody may; null where nobody signed in. */
export async function lookerOf(request: FastifyRequest, { pool, clock, publicUrl }: Surroundings) {
  const token = sessionTokenOf(request, publicUrl);
  return token ? findActorOfSession(pool, token, clock.now()) : null;
}

/** Refuses those who did not sign in, and a key that is not good even where nobody needs one. */
export function demandSignIn(app: Api): void {
  app.addHook("preParsing", async (request) => {
    const isPublic = request.routeOptions.config.access === "public";
    if (request.actor || (isPublic && request.headers.authorization === undefined)) return;
    throw new ProblemError("not-signed-in", { headers: { "www-authenticate": 'Bearer realm="Doradca"' } });
  });
}

/** Who asks, on a route that demands signing in. */
export function actorOf(request: FastifyRequest): PersonActor {
  if (!request.actor) throw new ProblemError("not-signed-in");
  return request.actor;
}

/** Who asks, on a route for a customer's people. */
export function customerOf(request: FastifyRequest): CustomerActor {
  const actor = actorOf(request);
  // A partner's people have no tie to a customer's rows: for them nothing is there.
  if (actor.kind === "partner") throw new ProblemError("not-found");
  if (actor.kind !== "customer") throw new ProblemError("only-the-customer");
  return actor;
}

/** Who asks, on a route for those who write orders. What is somebody else's is not found. */
export function ordererOf(request: FastifyRequest): OrderingActor {
  const actor = actorOf(request);
  if (actor.kind === "operator") throw new ProblemError("only-the-customer");
  return actor;
}

/** Who asks, on a route of the Partner portal. */
export function partnerOf(request: FastifyRequest): PartnerActor {
  const actor = actorOf(request);
  if (actor.kind !== "partner") throw new ProblemError("only-partners");
  return actor;
}

/** Who asks, on a route for those who look after people: operators, and a partner's people after those of their company. */
export function peopleKeeperOf(request: FastifyRequest): OperatorActor | PartnerActor {
  const actor = actorOf(request);
  if (actor.kind === "customer") throw new ProblemError("only-operators");
  return actor;
}

/** Who asks, on a route for the vendor's operators. */
export function operatorOf(request: FastifyRequest): OperatorActor {
  const actor = actorOf(request);
  if (actor.kind !== "operator") throw new ProblemError("only-operators");
  return actor;
}
