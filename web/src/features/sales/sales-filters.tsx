import { Trans, useLingui } from "@lingui/react/macro";
import { orderStates } from "../../../../domain/order-states.ts";
import { FilterToggle, FilterToggles } from "../../design/filter-toggles.tsx";
import { useOrderStateNames } from "../../design/register-names/use-order-state-names.ts";
import { SearchField } from "../../design/search-field.tsx";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import type { SalesSearch } from "./sales-search.ts";

interface SalesFiltersProps {
  readonly search: SalesSearch;
  readonly onChange: (part: SalesSearch) => void;
}

export function SalesFilters({ search, onChange }: SalesFiltersProps) {
  const { t } = useLingui();
  const states = useOrderStateNames();
  const [typed, setTyped] = useTypedSearch(search.q ?? "", (q) => onChange({ q: q || undefined }));
  return (
    <search>
      <SearchField
        aria-label={t`Search orders`}
        placeholder={t`Order number or organization`}
        value={typed}
        onType={setTyped}
      />
      <FilterToggles label={t`Filter by state`}>
        {orderStates.map((state) => (
          <FilterToggle
            key={state}
            pressed={search.state === state}
            onToggle={() => onChange({ state: search.state === state ? undefined : state })}
          >
            {states[state]}
          </FilterToggle>
        ))}
        {search.organization && (
          <FilterToggle pressed onToggle={() => onChange({ organization: undefined })}>
            <Trans>only one organization</Trans>
          </FilterToggle>
        )}
      </FilterToggles>
    </search>
  );
}
