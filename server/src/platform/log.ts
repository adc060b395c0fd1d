import type { FastifyBaseLogger } from "fastify";

const levels = ["trace", "debug", "info", "warn", "error", "fatal"] as const;
type Level = (typeof levels)[number];

/**
 * A log of one JSON object a line: `time`, `level`, `message`, and what was given beside it, an error with its stack. It
 * holds keys of persons and never their names, addresses or what they typed.
 *
 * @param from the lowest level that is written.
 */
export function makeLog(write: (line: string) => void, from: Level, bindings: object = {}): FastifyBaseLogger {
  const entry = (level: Level) =>
    levels.indexOf(level) < levels.indexOf(from)
      ? () => {}
      : (first: unknown, message?: string) => {
          const fields =
            typeof first === "string" ? { message: first } : { ...plain(first), ...(message && { message }) };
          write(`${JSON.stringify({ time: new Date().toISOString(), level, ...bindings, ...fields })}\n`);
        };
  const log = {
    level: from,
    silent: () => {},
    child: (more: object) => makeLog(write, from, { ...bindings, ...more }),
    ...Object.fromEntries(levels.map((level) => [level, entry(level)])),
  };
  return log as unknown as FastifyBaseLogger;
}

/** What JSON would leave empty: errors, and requests with their connections. */
function plain(value: unknown): object {
  if (value instanceof Error) return { error: describe(value) };
  const { err, req, res, ...rest } = value as { err?: unknown; req?: Named; res?: Named };
  return {
    ...rest,
    ...(err instanceof Error && { error: describe(err) }),
    ...(req && { request: `${req.method} ${req.url?.split("?")[0]}` }),
    ...(res && { status: res.statusCode }),
  };
}

type Named = { readonly method?: string; readonly url?: string; readonly statusCode?: number };

function describe(error: Error): object {
  const { code } = error as NodeJS.ErrnoException;
  return { name: error.name, message: error.message, code, stack: error.stack };
}
