export const caseViews = ["cases", "open", "every"] as const;
export type CaseView = (typeof caseViews)[number];

export interface RemovalCasesSearch {
  /** Without it: those that the vendor has to decide. */
  readonly view?: CaseView | undefined;
}

/** What the address says; what it says wrongly is dropped. */
export function readRemovalCasesSearch(raw: Record<string, unknown>): RemovalCasesSearch {
  const view = caseViews.find((one) => one === raw.view);
  return view && view !== "cases" ? { view } : {};
}
