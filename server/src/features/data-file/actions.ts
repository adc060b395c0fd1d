import { type ImportState, isUnderWay, mayMoveImport } from "../../../../domain/import-states.ts";

export type Refusal = "import-not-ready" | "import-under-way" | "import-over";

/** Why an import is not open to an operator's move any more; null where that is not the reason. */
function closed(state: ImportState): Refusal | null {
  if (isUnderWay(state)) return "import-under-way";
  return state === "applied" || state === "discarded" ? "import-over" : null;
}

/** Why a file cannot be confirmed; null where it can. */
export function refusalToConfirm(state: ImportState): Refusal | null {
  return mayMoveImport(state, "applying", "operator") ? null : (closed(state) ?? "import-not-ready");
}

/** Why an import cannot be given up; null where it can. */
export function refusalToDiscard(state: ImportState): Refusal | null {
  return mayMoveImport(state, "discarded", "operator") ? null : closed(state);
}
