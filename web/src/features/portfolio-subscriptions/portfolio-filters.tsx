import { Trans, useLingui } from "@lingui/react/macro";
import { tieKinds } from "../../../../domain/partner-sees.ts";
import { type SubscriptionState, subscriptionStates } from "../../../../domain/subscription-states.ts";
import { Choice } from "../../design/choice.tsx";
import table from "../../design/data-table.module.css";
import { FilterToggle, FilterToggles } from "../../design/filter-toggles.tsx";
import { SearchField } from "../../design/search-field.tsx";
import { useStateNames } from "../../design/use-state-names.ts";
import { useTieNames } from "../../design/use-tie-names.ts";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import { AccountFilters } from "./account-filters.tsx";
import type { PortfolioSearch } from "./portfolio-search.ts";
import { RenewalFilter } from "./renewal-filter.tsx";

interface PortfolioFiltersProps {
  readonly search: PortfolioSearch;
  readonly onChange: (part: PortfolioSearch) => void;
}

export function PortfolioFilters({ search, onChange }: PortfolioFiltersProps) {
  const { t } = useLingui();
  const tieNames = useTieNames();
  const stateNames = useStateNames();
  const [typed, setTyped] = useTypedSearch(search.q ?? "", (q) => onChange({ q: q || undefined }));
  const states = search.state ?? [];
  const toggled = (state: SubscriptionState) =>
    states.includes(state) ? states.filter((one) => one !== state) : [...states, state];
  return (
    <search className={table.filters}>
      <SearchField
        aria-label={t`Search subscriptions`}
        placeholder={t`Customer, service or plan`}
        value={typed}
        onType={setTyped}
      />
      <FilterToggles label={t`Filter by relationship`}>
        {tieKinds.map((tie) => (
          <FilterToggle
            key={tie}
            pressed={search.tie === tie}
            onToggle={() => onChange({ tie: search.tie === tie ? undefined : tie })}
          >
            {tieNames[tie]}
          </FilterToggle>
        ))}
      </FilterToggles>
      <FilterToggles label={t`Filter by state`}>
        {subscriptionStates.map((state) => (
          <FilterToggle
            key={state}
            pressed={states.includes(state)}
            onToggle={() => onChange({ state: toggled(state) })}
          >
            {stateNames[state]}
          </FilterToggle>
        ))}
      </FilterToggles>
      <AccountFilters search={search} onChange={onChange} />
      <RenewalFilter renewsBefore={search.renewsBefore} onChange={(renewsBefore) => onChange({ renewsBefore })} />
      <Choice
        label={<Trans>Show</Trans>}
        value={search.time ?? "present"}
        options={[
          ["present", t`Present`],
          ["past", t`Former`],
        ]}
        onChoose={(time) => onChange({ time: time === "past" ? time : undefined })}
      />
    </search>
  );
}
