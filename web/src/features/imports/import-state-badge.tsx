import type { ImportState } from "../../../../domain/import-states.ts";
import { useImportStateNames } from "../../design/register-names/use-import-state-names.ts";
import { StateBadge, type StateTone } from "../../design/state-badge.tsx";

const tones = {
  uploading: "waiting",
  checking: "waiting",
  faulty: "warning",
  ready: "waiting",
  applying: "waiting",
  applied: "good",
  failed: "warning",
  discarded: "over",
} as const satisfies Record<ImportState, StateTone>;

export function ImportStateBadge({ state }: { readonly state: ImportState }) {
  return <StateBadge tone={tones[state]}>{useImportStateNames()[state]}</StateBadge>;
}
