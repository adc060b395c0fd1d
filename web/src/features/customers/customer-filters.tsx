import { Trans, useLingui } from "@lingui/react/macro";
import { tieKinds } from "../../../../domain/partner-sees.ts";
import { Choice } from "../../design/choice.tsx";
import table from "../../design/data-table.module.css";
import { FilterToggle, FilterToggles } from "../../design/filter-toggles.tsx";
import { SearchField } from "../../design/search-field.tsx";
import { useTieNames } from "../../design/use-tie-names.ts";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import type { CustomersSearch } from "./customers-search.ts";

interface CustomerFiltersProps {
  readonly search: CustomersSearch;
  readonly onChange: (part: CustomersSearch) => void;
}

export function CustomerFilters({ search, onChange }: CustomerFiltersProps) {
  const { t } = useLingui();
  const names = useTieNames();
  const [typed, setTyped] = useTypedSearch(search.q ?? "", (q) => onChange({ q: q || undefined }));
  return (
    <search className={table.filters}>
      <SearchField aria-label={t`Search customers`} placeholder={t`Search customers`} value={typed} onType={setTyped} />
      <FilterToggles label={t`Filter by relationship`}>
        {tieKinds.map((tie) => (
          <FilterToggle
            key={tie}
            pressed={search.tie === tie}
            onToggle={() => onChange({ tie: search.tie === tie ? undefined : tie })}
          >
            {names[tie]}
          </FilterToggle>
        ))}
      </FilterToggles>
      <Choice
        label={<Trans>Show</Trans>}
        value={search.time ?? "present"}
        options={[
          ["present", t`Present customers`],
          ["past", t`Former customers`],
        ]}
        onChoose={(time) => onChange({ time: time === "past" ? time : undefined })}
      />
    </search>
  );
}
