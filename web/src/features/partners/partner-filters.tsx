import { Trans, useLingui } from "@lingui/react/macro";
import { partnerKinds } from "../../../../domain/partner-kinds.ts";
import { partnerStates } from "../../../../domain/partner-states.ts";
import { Choice } from "../../design/choice.tsx";
import { FilterToggle, FilterToggles } from "../../design/filter-toggles.tsx";
import { usePartnerStateNames } from "../../design/partner-state-badge.tsx";
import { usePartnerKindNames } from "../../design/register-names/use-partner-kind-names.ts";
import { SearchField } from "../../design/search-field.tsx";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import type { PartnersSearch } from "./partners-search.ts";

interface PartnerFiltersProps {
  readonly search: PartnersSearch;
  readonly onChange: (part: PartnersSearch) => void;
}

export function PartnerFilters({ search, onChange }: PartnerFiltersProps) {
  const { t } = useLingui();
  const states = usePartnerStateNames();
  const kinds = usePartnerKindNames();
  const [typed, setTyped] = useTypedSearch(search.q ?? "", (q) => onChange({ q: q || undefined }));
  return (
    <search>
      <SearchField
        aria-label={t`Search partners`}
        placeholder={t`Name, town or Partner ID`}
        value={typed}
        onType={setTyped}
      />
      <FilterToggles label={t`Filter by kind and state`}>
        {partnerKinds.map((kind) => (
          <FilterToggle
            key={kind}
            pressed={search.kind === kind}
            onToggle={() => onChange({ kind: search.kind === kind ? undefined : kind })}
          >
            {kinds[kind]}
          </FilterToggle>
        ))}
        <FilterToggle
          pressed={search.resells === "true"}
          onToggle={() => onChange({ resells: search.resells ? undefined : "true" })}
        >
          <Trans>resells</Trans>
        </FilterToggle>
        {partnerStates.map((state) => (
          <FilterToggle
            key={state}
            pressed={search.state === state}
            onToggle={() => onChange({ state: search.state === state ? undefined : state })}
          >
            {states[state]}
          </FilterToggle>
        ))}
      </FilterToggles>
      <Choice
        label={<Trans>Sort by</Trans>}
        value={search.sort ?? "name"}
        options={[
          ["name", t`Name, A to Z`],
          ["-name", t`Name, Z to A`],
          ["partnerId", t`Partner ID`],
          ["town", t`Town`],
        ]}
        onChoose={(sort) => onChange({ sort: sort === "name" ? undefined : sort })}
      />
    </search>
  );
}
