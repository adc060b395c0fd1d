import { Trans, useLingui } from "@lingui/react/macro";
import type { Import } from "../../../../contract/imports.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { ImportStateBadge } from "./import-state-badge.tsx";

export function ImportFacts({ one }: { readonly one: Import }) {
  const { t } = useLingui();
  const format = useFormat();
  const { state, size, records, startedAt, startedBy, checkedAt, confirmedAt, endedAt } = one;
  return (
    <Section title={t`Details`}>
      <Facts>
        <Fact name={t`State`}>
          <ImportStateBadge state={state} />
        </Fact>
        <Fact name={t`Size`}>
          <Trans>{format.number(Math.ceil(size / 1024))} kB</Trans>
        </Fact>
        {records && <Fact name={t`Records in the file`}>{format.number(records.all)}</Fact>}
        <Fact name={t`Uploaded by`}>{startedBy ?? <Trans>removed person</Trans>}</Fact>
        <Fact name={t`Uploaded`}>{format.moment(startedAt)}</Fact>
        {checkedAt && <Fact name={t`Checked`}>{format.moment(checkedAt)}</Fact>}
        {confirmedAt && <Fact name={t`Confirmed`}>{format.moment(confirmedAt)}</Fact>}
        {endedAt && <Fact name={state === "discarded" ? t`Discarded` : t`Imported`}>{format.moment(endedAt)}</Fact>}
      </Facts>
    </Section>
  );
}
