import { resolve } from "node:path";
import { z } from "zod";

/** How this Doradca is set up. Its settings stand in the README, each with a line. */
export type Config = {
  readonly host: string;
  readonly port: number;
  /** The address that people use, without a slash at its end. */
  readonly publicUrl: string;
  /** An absolute path. */
  readonly dataDir: string;
  /** Undefined: the PostgreSQL that Doradca brings. */
  readonly databaseUrl: string | undefined;
  readonly vendorName: string;
  /** Undefined: mail is kept and read in the operator's console. */
  readonly smtpUrl: string | undefined;
  /** The address that mail comes from. */
  readonly mailFrom: string;
  /** Undefined: a form that the operator reads. */
  readonly supportUrl: string | undefined;
  /** Whether the sample is loaded, whose password is public. */
  readonly sample: boolean;
  /** It can be reached from elsewhere than this machine. */
  readonly exposed: boolean;
};

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A URL of one of the schemes; `wanted` ends the sentence "NAME must be …". */
function url(name: string, schemes: readonly string[], wanted: string) {
  return z.string().refine((value) => schemes.includes(URL.parse(value)?.protocol ?? ""), `${name} must be ${wanted}.`);
}

const settings = z.object({
  PORT: z
    .string()
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535, {
      error: "PORT must be a whole number from 1 to 65535.",
    })
    .default("3000"),
  HOST: z
    .string()
    .regex(/^[a-zA-Z0-9.:_-]+$/, "HOST must be a host name or an IP address, without a scheme or a port.")
    .default("127.0.0.1"),
  PUBLIC_URL: url("PUBLIC_URL", ["http:", "https:"], "an http or https address, such as https://admin.example.com")
    .refine((value) => !URL.canParse(value) || isOrigin(value), "PUBLIC_URL must be without a path, a query or a user.")
    .optional(),
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: url(
    "DATABASE_URL",
    ["postgres:", "postgresql:"],
    "the address of a PostgreSQL, such as postgres://user:password@host/database",
  ).optional(),
  VENDOR_NAME: z.string().trim().min(1).max(60, "VENDOR_NAME must have at most 60 characters.").optional(),
  SMTP_URL: url(
    "SMTP_URL",
    ["smtp:", "smtps:"],
    "an smtp or smtps address, such as smtps://user:password@host",
  ).optional(),
  MAIL_FROM: z
    .email("MAIL_FROM must be an e-mail address alone, such as no-reply@example.com.")
    .max(254, "MAIL_FROM must be an e-mail address of at most 254 characters.")
    .optional(),
  SUPPORT_URL: url("SUPPORT_URL", ["http:", "https:", "mailto:"], "an http, https or mailto address").optional(),
  SAMPLE: z.enum(["on", "off", "force"], "SAMPLE must be on, off or force.").optional(),
});

type Settings = z.infer<typeof settings>;

/**
 * Reads the settings from the environment; nothing else in the server does. An empty one counts as unset.
 *
 * @returns the configuration, or every problem at once, each a sentence that names its setting.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ""));
  const parsed = settings.safeParse(given);
  if (!parsed.success) return { ok: false, problems: [...new Set(parsed.error.issues.map((issue) => issue.message))] };
  const problem = refuseSample(parsed.data);
  return problem ? { ok: false, problems: [problem] } : { ok: true, config: toConfig(parsed.data) };
}

function toConfig(given: Settings): Config {
  const sample = given.SAMPLE === "force" || (given.SAMPLE !== "off" && mayHoldSample(given));
  return {
    host: given.HOST,
    port: Number(given.PORT),
    publicUrl: given.PUBLIC_URL ? new URL(given.PUBLIC_URL).origin : defaultUrl(given),
    dataDir: resolve(given.DATA_DIR),
    databaseUrl: given.DATABASE_URL,
    vendorName: given.VENDOR_NAME ?? (sample ? "Baltic Cloud" : "Doradca"),
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? `no-reply@${mailHost(new URL(given.PUBLIC_URL ?? defaultUrl(given)).hostname)}`,
    supportUrl: given.SUPPORT_URL,
    sample,
    exposed: isExposed(given),
  };
}

/** RFC 5321, 4.1.3: in a mail's address an IP address stands in brackets, one of version 6 with its tag. */
function mailHost(host: string): string {
  if (host.startsWith("[")) return host.replace("[", "[IPv6:");
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) ? `[${host}]` : host;
}

function refuseSample(given: Settings): string | undefined {
  if (given.SAMPLE !== "on" || mayHoldSample(given)) return undefined;
  return "SAMPLE=on makes accounts whose password is public, so that it needs the built-in database and a HOST and PUBLIC_URL of this machine only; SAMPLE=force does it all the same.";
}

function mayHoldSample(given: Settings): boolean {
  return given.DATABASE_URL === undefined && !isExposed(given);
}

function isExposed({ HOST, PUBLIC_URL }: Settings): boolean {
  return !isLoopback(HOST) || (PUBLIC_URL !== undefined && !isLoopback(new URL(PUBLIC_URL).hostname));
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

function isOrigin(value: string): boolean {
  const { pathname, search, hash, username } = new URL(value);
  return pathname === "/" && search === "" && hash === "" && username === "";
}

/** An address that listens everywhere is nobody's address: people on this machine use localhost. */
function defaultUrl({ HOST, PORT }: Settings): string {
  const host = HOST === "0.0.0.0" || HOST === "::" ? "localhost" : HOST;
  return new URL(`http://${host.includes(":") ? `[${host}]` : host}:${PORT}`).origin;
}
