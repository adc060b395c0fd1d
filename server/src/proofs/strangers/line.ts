import type { ProblemCode } from "../../../../contract/problems.ts";
import type { Victim } from "./make-victim.ts";

/** What is asked, about the victim's data. */
export interface Ask {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** A status where the asker is let through, else the problem's code. */
export type Expected = "200" | "201" | "204" | ProblemCode;

/** Who asks: of another organization; of the victim's own; its partner of record's agent; the vendor's operator. */
export type Asker = "stranger" | "reader" | "billing" | "admin" | "admin's key" | "agent" | "operator";

export interface Line {
  readonly asks: (victim: Victim) => readonly Ask[];
  readonly answers: Readonly<Record<Asker, Expected>>;
  /** On a route that is open to everybody: what those get who did not sign in. */
  readonly nobody?: Expected;
  /** A route that answers the agent by its ties to the victim: it may hold what those give, and nothing else of the victim. */
  readonly byTies?: boolean;
  /** A GET that writes down who took what: data leaves as a file. */
  readonly audited?: boolean;
  /** A route that keeps something of everybody who asks. */
  readonly keepsFromNobody?: boolean;
  /** A route that asks nobody who they are: a bad key is not even looked at. */
  readonly blind?: boolean;
}

export type Row = readonly [Expected, Expected, Expected, Expected, Expected, Expected];

/** The columns: stranger, reader, billing admin, global admin, partner's agent, operator. */
export function line(
  expected: Row,
  asks: Line["asks"] = () => [{}],
  {
    byKey = expected[3],
    ...more
  }: Pick<Line, "nobody" | "blind" | "keepsFromNobody" | "byTies" | "audited"> & { readonly byKey?: Expected } = {},
): Line {
  const [stranger, reader, billing, admin, agent, operator] = expected;
  return { asks, answers: { stranger, reader, billing, admin, "admin's key": byKey, agent, operator }, ...more };
}

export const all = (one: Expected): Row => [one, one, one, one, one, one];
export const everybody = all("200");
export const readable = ["not-found", "200", "200", "200", "not-found", "200"] as const;
export const operators = [
  "only-operators",
  "only-operators",
  "only-operators",
  "only-operators",
  "only-operators",
] as const;
export const open = { nobody: "200" } as const;
