import type { Draft } from "./draft.ts";
import type { DraftKeeper } from "./draft-keeper.ts";

/** What each step of the wizard works on. */
export interface StepProps {
  readonly draft: Draft;
  readonly keeper: DraftKeeper;
  /** The id of the reason why this person may change nothing; null: may. */
  readonly frozenBy: string | null;
}

/** For a field that this person may read only: it can be focused, and says why. */
export function frozenField(frozenBy: string | null) {
  return frozenBy ? { readOnly: true, "aria-disabled": true, "aria-describedby": frozenBy } : {};
}
