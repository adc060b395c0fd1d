import type { OrderPartnerIdCheck } from "../../../../contract/orders.ts";
import type { PartnerIdCheck } from "../../../../contract/resources.ts";

/**
 * What the answers for the items come to: fit for the order where it is fit for each item; nothing to do where each has it
 * already; else what the first item says that it is not fit for.
 */
export function wholeAnswer(answer: OrderPartnerIdCheck): PartnerIdCheck {
  const refused = answer.items.find(
    ({ check }) => check.outcome !== "eligible" && check.outcome !== "already-of-record",
  );
  const fit = answer.items.find(({ check }) => check.outcome === "eligible");
  return refused?.check ?? fit?.check ?? answer;
}

/** The items that it may be put on, where it may not be put on all of them. */
export function fitItems(answer: OrderPartnerIdCheck): readonly string[] {
  return answer.items.filter(({ check }) => check.outcome === "eligible").map(({ id }) => id);
}

/** The answers, each once, with the names of the items that it was given for; the refused ones first. */
export function groupedAnswers(answer: OrderPartnerIdCheck): readonly {
  readonly check: PartnerIdCheck;
  readonly names: readonly string[];
}[] {
  const groups = new Map<string, { check: PartnerIdCheck; names: string[] }>();
  if (answer.items.length === 0) return [{ check: answer, names: [] }];
  for (const { name, check } of answer.items) {
    const key = `${check.outcome} ${check.sentence}`;
    const group = groups.get(key) ?? { check, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  const fit = (check: PartnerIdCheck) => Number(check.outcome === "eligible" || check.outcome === "already-of-record");
  return [...groups.values()].sort((a, b) => fit(a.check) - fit(b.check));
}
