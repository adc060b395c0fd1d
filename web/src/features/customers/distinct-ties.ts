import type { Tie } from "../../../../contract/portfolio.ts";

/** The ties by kind, each with the names of the locations that have it. */
export function distinctTies(ties: readonly Tie[]): readonly { kind: Tie["kind"]; partners: readonly string[] }[] {
  const kinds = [...new Set(ties.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    partners: [...new Set(ties.filter((tie) => tie.kind === kind).map(({ partner }) => partner.name))],
  }));
}

/** Since when there has been any of these ties. */
export function earliest(ties: readonly Tie[]): string | null {
  return ties.map(({ since }) => since).sort()[0] ?? null;
}
