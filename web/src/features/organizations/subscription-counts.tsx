import { useFormat } from "../../design/use-format.ts";
import { useStateNames } from "../../design/use-state-names.ts";

/** How many there are in each state; a dash where there are none. */
export function SubscriptionCounts({ counts }: { readonly counts: Readonly<Record<string, number>> }) {
  const format = useFormat();
  const names: Readonly<Record<string, string>> = useStateNames();
  const shown = Object.entries(counts).filter(([, count]) => count > 0);
  if (shown.length === 0) return "–";
  return shown.map(([state, count]) => <div key={state}>{`${names[state] ?? state}: ${format.number(count)}`}</div>);
}
