import { Trans } from "@lingui/react/macro";
import type { PartnerEntry } from "../../../../contract/partner-register.ts";
import { LineFact, LineName, ListLine } from "../../design/list-line.tsx";
import { PartnerStateBadge } from "../../design/partner-state-badge.tsx";
import { usePartnerKindNames } from "../../design/register-names/use-partner-kind-names.ts";
import { useFormat } from "../../design/use-format.ts";
import type { PartnersSearch } from "./partners-search.ts";

interface PartnerLineProps {
  readonly partner: PartnerEntry;
  readonly search: PartnersSearch;
}

export function PartnerLine({ partner, search }: PartnerLineProps) {
  const format = useFormat();
  const kinds = usePartnerKindNames();
  const { id, country, headquarters, kind, name, partnerId, resells, state, town } = partner;
  return (
    <ListLine to="/console/partners/$partnerId" params={{ partnerId: id }} search={search}>
      <LineName name={name} fine={headquarters ? `${partnerId} · ${headquarters.name}` : partnerId} />
      <LineFact fine={format.country(country)}>{town}</LineFact>
      <LineFact fine={resells && <Trans>resells</Trans>}>{kinds[kind]}</LineFact>
      <LineFact>
        <PartnerStateBadge state={state} />
      </LineFact>
    </ListLine>
  );
}
