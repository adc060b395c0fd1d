/** What the wizard shows, as the address bar remembers it. */
export interface CheckOutSearch {
  readonly step: Step;
  /** The form of the pane "Partner information" is open. */
  readonly pane?: "open" | undefined;
  /** The pane is about this one item. */
  readonly item?: string | undefined;
  /** A Partner ID that was chosen in the directory: filled in and checked. */
  readonly partner?: string | undefined;
}

export const steps = [1, 2, 3] as const;
export type Step = (typeof steps)[number];

export function readCheckOutSearch(raw: Record<string, unknown>): CheckOutSearch {
  const text = (name: string) => (typeof raw[name] === "string" ? raw[name].trim().slice(0, 100) : "");
  const step = steps.find((one) => String(one) === String(raw.step)) ?? 1;
  const [partner, item] = [text("partner"), text("item")];
  const open = raw.pane === "open" || partner !== "";
  return { step, ...(open && { pane: "open" }), ...(open && item && { item }), ...(partner && { partner }) };
}
