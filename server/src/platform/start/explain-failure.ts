import { UnusableDatabase } from "../../../../database/migrate.ts";
import type { Config } from "../../config.ts";
import { CannotStart } from "./cannot-start.ts";

type Coded = { readonly code?: string; readonly syscall?: string; readonly message?: string };
type Sentence = (config: Config, error: Coded) => string;

/** What a socket that is to listen may answer. */
const listening: Readonly<Record<string, Sentence>> = {
  EADDRINUSE: (config) =>
    `PORT ${config.port} on ${config.host} is taken by another program; stop that one or set another PORT.`,
  EACCES: (config) => `This user may not listen on PORT ${config.port}; set a PORT of 1024 or more.`,
  EADDRNOTAVAIL: (config) => `HOST ${config.host} is not an address of this machine; set another HOST.`,
  ENOTFOUND: (config) => `HOST ${config.host} is not known; set an IP address or a name that this machine resolves.`,
  EAI_AGAIN: (config) => `HOST ${config.host} is not known; set an IP address or a name that this machine resolves.`,
};

const unreachable: Sentence = (_, error) =>
  `The PostgreSQL of DATABASE_URL cannot be reached (${error.message || error.code}); check its host and port, and that it runs.`;

/** What a database of the user's own may answer: the codes of the system and of PostgreSQL. */
const database: Readonly<Record<string, Sentence>> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  ENOENT: unreachable,
  "57P03": unreachable,
  "53300": (_, error) => `The PostgreSQL of DATABASE_URL has no connection left for Doradca (${error.message}).`,
  "28P01": () => "The PostgreSQL of DATABASE_URL refuses the user or the password in it.",
  "28000": (_, error) => `The PostgreSQL of DATABASE_URL refuses the login (${error.message}).`,
  "3D000": (_, error) => `The database that DATABASE_URL names is not there (${error.message}); create it first.`,
  "42501": (_, error) =>
    `The user in DATABASE_URL lacks a right (${error.message}); it must be a superuser, or own the database and have CREATEROLE.`,
};

const anyDatabase: Readonly<Record<string, Sentence>> = {
  "53100": (config) => fullDisk(config),
  ENOSPC: (config) => fullDisk(config),
  EDQUOT: (config) => fullDisk(config),
};

function fullDisk(config: Config): string {
  const place = config.databaseUrl ? "of the PostgreSQL of DATABASE_URL" : `with DATA_DIR ${config.dataDir}`;
  return `The disk ${place} is full; make room there and start again.`;
}

/** The one sentence for whoever started Doradca; undefined for what nobody foresaw. */
export function explainFailure(error: unknown, config: Config): string | undefined {
  if (error instanceof CannotStart) return error.message;
  if (error instanceof UnusableDatabase) {
    return `${error.message} ${error.newer ? "Start the newer Doradca that made it, or set another DATA_DIR or DATABASE_URL." : "Start the Doradca that made it."}`;
  }
  // Several addresses of one name are tried; each has failed.
  const coded = (error instanceof AggregateError ? error.errors[0] : error) as Coded | undefined;
  const code = coded?.code ?? "";
  const isListening = coded?.syscall === "listen" || coded?.syscall === "bind";
  const sentence =
    anyDatabase[code] ??
    (isListening ? listening[code] : undefined) ??
    (config.databaseUrl ? database[code] : undefined);
  return coded && sentence?.(config, coded);
}
