import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type pg from "pg";
import type { Clock } from "./clock.ts";

/** What a feature is given to work with. */
export interface Surroundings {
  /** Connections behind the wall. */
  readonly pool: pg.Pool;
  readonly clock: Clock;
  /** The configured name of the company that sells the services. */
  readonly vendorName: string;
  readonly supportUrl: string | null;
  /** The address that people see, without a slash at its end. */
  readonly publicUrl: string;
  /** There is a mail server; false where nothing is said, and then mail is kept. */
  readonly sendsMail?: boolean;
  /** The sample is loaded: the sign-in page may say so. */
  readonly sample: boolean;
}

/** A server whose routes' schemas are zod's. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
