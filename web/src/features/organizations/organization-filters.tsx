import { Trans, useLingui } from "@lingui/react/macro";
import { organizationKinds } from "../../../../domain/roles.ts";
import { Choice } from "../../design/choice.tsx";
import { FilterToggle, FilterToggles } from "../../design/filter-toggles.tsx";
import { useOrganizationKindNames } from "../../design/register-names/use-organization-kind-names.ts";
import { SearchField } from "../../design/search-field.tsx";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import type { OrganizationsSearch } from "./organizations-search.ts";

interface OrganizationFiltersProps {
  readonly search: OrganizationsSearch;
  readonly onChange: (part: OrganizationsSearch) => void;
}

export function OrganizationFilters({ search, onChange }: OrganizationFiltersProps) {
  const { t } = useLingui();
  const kinds = useOrganizationKindNames();
  const [typed, setTyped] = useTypedSearch(search.q ?? "", (q) => onChange({ q: q || undefined }));
  return (
    <search>
      <SearchField
        aria-label={t`Search organizations`}
        placeholder={t`Name, or a person's e-mail address`}
        value={typed}
        onType={setTyped}
      />
      <FilterToggles label={t`Filter by kind`}>
        {organizationKinds.map((kind) => (
          <FilterToggle
            key={kind}
            pressed={search.kind === kind}
            onToggle={() => onChange({ kind: search.kind === kind ? undefined : kind })}
          >
            {kinds[kind]}
          </FilterToggle>
        ))}
      </FilterToggles>
      <Choice
        label={<Trans>Sort by</Trans>}
        value={search.sort ?? "name"}
        options={[
          ["name", t`Name, A to Z`],
          ["-name", t`Name, Z to A`],
          ["-createdAt", t`Newest first`],
          ["createdAt", t`Oldest first`],
        ]}
        onChoose={(sort) => onChange({ sort: sort === "name" ? undefined : sort })}
      />
    </search>
  );
}
