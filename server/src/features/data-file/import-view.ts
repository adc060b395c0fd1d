import { publicId } from "../../../../contract/ids.ts";
import { importFaults } from "../../../../contract/import-faults.ts";
import type { Import, ImportFault } from "../../../../contract/imports.ts";
import { problems } from "../../../../contract/problems.ts";
import type { Language } from "../../../../domain/languages.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import { type Refusal, refusalToConfirm, refusalToDiscard } from "./actions.ts";
import type { ImportRow } from "./import-queries.ts";

/** Rule 12. */
function actionOf(refusal: Refusal | null, language: Language) {
  if (!refusal) return { allowed: true };
  return { allowed: false, reason: refusal, sentence: sentence(problems[refusal].detail, language) };
}

export function importView(row: ImportRow, language: Language): Import {
  const { line_count: all, new_count: fresh, same_count: same } = row;
  return {
    id: publicId("import", row.id),
    kind: row.kind,
    fileName: row.file_name,
    state: row.state,
    size: row.size_bytes,
    received: row.received_bytes,
    progress: row.progress,
    records: all === null || fresh === null || same === null ? null : { all, new: fresh, same },
    faults: row.fault_count,
    startedAt: row.started_at.toISOString(),
    startedBy: row.started_by_name,
    checkedAt: row.checked_at?.toISOString() ?? null,
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    actions: {
      confirm: actionOf(refusalToConfirm(row.state), language),
      discard: actionOf(refusalToDiscard(row.state), language),
    },
  };
}

export interface FaultRow {
  readonly number: number;
  readonly line: number;
  readonly code: string;
  readonly column_name: string | null;
  readonly value: string | null;
  readonly about: Values;
}

export function faultView(
  { number, line, code, column_name: column, value, about }: FaultRow,
  language: Language,
): ImportFault {
  const words = importFaults[code as keyof typeof importFaults];
  const values = { column: column ?? "", value: value ?? "", ...about };
  return { id: String(number), line, column, value, code, sentence: words ? sentence(words, language, values) : code };
}
