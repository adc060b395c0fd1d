import { useLingui } from "@lingui/react/macro";
import { FilterToggle, FilterToggles } from "../../design/filter-toggles.tsx";
import { useMailStateNames } from "../../design/register-names/use-mail-state-names.ts";
import { SearchField } from "../../design/search-field.tsx";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import styles from "./mail-filters.module.css";
import { mailStates, type OutgoingMailSearch } from "./outgoing-mail-search.ts";

interface MailFiltersProps {
  readonly search: OutgoingMailSearch;
  readonly onChange: (search: OutgoingMailSearch) => void;
}

export function MailFilters({ search, onChange }: MailFiltersProps) {
  const { t } = useLingui();
  const names = useMailStateNames();
  const [typed, setTyped] = useTypedSearch(search.q ?? "", (q) => onChange({ ...search, q: q || undefined }));
  return (
    <search className={styles.root}>
      <SearchField
        aria-label={t`Search outgoing mail`}
        placeholder={t`Address, name, subject or organization`}
        value={typed}
        onType={setTyped}
      />
      <FilterToggles label={t`Filter by state`}>
        {mailStates.map((state) => (
          <FilterToggle
            key={state}
            pressed={search.state === state}
            onToggle={() => onChange({ ...search, state: search.state === state ? undefined : state })}
          >
            {names[state]}
          </FilterToggle>
        ))}
      </FilterToggles>
    </search>
  );
}
