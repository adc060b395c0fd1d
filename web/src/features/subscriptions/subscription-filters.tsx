import { Trans, useLingui } from "@lingui/react/macro";
import { type SubscriptionState, subscriptionStates } from "../../../../domain/subscription-states.ts";
import { FilterToggle, FilterToggles } from "../../design/filter-toggles.tsx";
import { SearchField } from "../../design/search-field.tsx";
import { useStateNames } from "../../design/use-state-names.ts";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import styles from "./subscription-filters.module.css";
import type { SubscriptionSort, SubscriptionsSearch } from "./subscriptions-search.ts";

interface SubscriptionFiltersProps {
  readonly search: SubscriptionsSearch;
  readonly onChange: (search: SubscriptionsSearch) => void;
}

export function SubscriptionFilters({ search, onChange }: SubscriptionFiltersProps) {
  const { t } = useLingui();
  const stateNames = useStateNames();
  const [typed, setTyped] = useTypedSearch(search.q ?? "", (q) => onChange({ ...search, q: q || undefined }));
  const states = search.state ?? [];
  const toggled = (state: SubscriptionState) =>
    states.includes(state) ? states.filter((one) => one !== state) : [...states, state];
  return (
    <search className={styles.root}>
      <SearchField
        aria-label={t`Search subscriptions`}
        placeholder={t`Search subscriptions`}
        value={typed}
        onType={setTyped}
      />
      <FilterToggles label={t`Filter by state and partner`}>
        {subscriptionStates.map((state) => (
          <FilterToggle
            key={state}
            pressed={states.includes(state)}
            onToggle={() => onChange({ ...search, state: toggled(state) })}
          >
            {stateNames[state]}
          </FilterToggle>
        ))}
        <FilterToggle
          pressed={search.partner === "none"}
          onToggle={() => onChange({ ...search, partner: search.partner ? undefined : "none" })}
        >
          <Trans>No partner</Trans>
        </FilterToggle>
      </FilterToggles>
      <label className={styles.sort}>
        <Trans>Sort by</Trans>
        <select
          value={search.sort ?? "name"}
          onChange={(event) => onChange({ ...search, sort: event.target.value as SubscriptionSort })}
        >
          <option value="name">{t`Name, A to Z`}</option>
          <option value="-name">{t`Name, Z to A`}</option>
          <option value="renewsOn">{t`Renewal, soonest first`}</option>
          <option value="-renewsOn">{t`Renewal, latest first`}</option>
          <option value="-seats">{t`Licences, most first`}</option>
          <option value="seats">{t`Licences, fewest first`}</option>
        </select>
      </label>
    </search>
  );
}
