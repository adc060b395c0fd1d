import { Plural, Trans } from "@lingui/react/macro";
import type { Import } from "../../../../contract/imports.ts";
import { LineFact, LineName, ListLine } from "../../design/list-line.tsx";
import { useFileNames } from "../../design/register-names/use-file-names.ts";
import { useFormat } from "../../design/use-format.ts";
import { ImportStateBadge } from "./import-state-badge.tsx";

export function ImportLine({ one }: { readonly one: Import }) {
  const format = useFormat();
  const names = useFileNames();
  const { id, kind, fileName, state, records, faults, startedAt, startedBy } = one;
  return (
    <ListLine to="/console/imports/$importId" params={{ importId: id }}>
      <LineName name={names[kind].name} fine={fileName} />
      <LineFact>
        <ImportStateBadge state={state} />
      </LineFact>
      <LineFact>
        {faults ? (
          <Plural value={faults} one="# fault" other="# faults" />
        ) : (
          records && <Plural value={records.all} one="# record" other="# records" />
        )}
      </LineFact>
      <LineFact fine={startedBy ?? <Trans>removed person</Trans>} end>
        <time dateTime={startedAt}>{format.shortDay(startedAt)}</time>
      </LineFact>
    </ListLine>
  );
}
