import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { SearchField } from "../../design/search-field.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import { directoryChoicesQuery } from "./partner-directory-data.ts";
import styles from "./partner-directory-page.module.css";
import type { DirectorySearch } from "./partner-directory-search.ts";

interface PartnerFiltersProps {
  readonly search: DirectorySearch;
  readonly onChange: (search: DirectorySearch) => void;
}

export function PartnerFilters({ search, onChange }: PartnerFiltersProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const [typed, setTyped] = useTypedSearch(search.q ?? "", (q) => onChange({ ...search, q: q || undefined }));
  const { data: choices } = useQuery(directoryChoicesQuery);
  const searchId = useId();
  const byName = new Intl.Collator(i18n.locale);
  const services = [...(choices?.services ?? [])];
  const countries = (choices?.countries ?? []).map((code) => [code, format.country(code)] as const);
  const sorted = (options: (readonly [string, string])[]) => options.sort(([, a], [, b]) => byName.compare(a, b));
  return (
    <search className={styles.filters}>
      <label className={styles.filter} htmlFor={searchId}>
        <Trans>Name, town or Partner ID</Trans>
        <SearchField id={searchId} value={typed} onType={setTyped} />
      </label>
      <label className={styles.filter}>
        <Trans>Service</Trans>
        <select
          className={styles.select}
          value={search.service ?? ""}
          onChange={(event) => onChange({ ...search, service: event.target.value || undefined })}
        >
          <option value="">{t`All services`}</option>
          <Options options={withChosen(sorted(services), search.service)} />
        </select>
      </label>
      <label className={styles.filter}>
        <Trans>Country</Trans>
        <select
          className={styles.select}
          value={search.country ?? ""}
          onChange={(event) => onChange({ ...search, country: event.target.value || undefined })}
        >
          <option value="">{t`All countries`}</option>
          <Options options={withChosen(sorted(countries), search.country, format.country)} />
        </select>
      </label>
    </search>
  );
}

type Option = readonly [value: string, name: string];

/** What the address names stays chosen also while the choices are on their way, or where no partner has it. */
function withChosen(
  options: readonly Option[],
  chosen: string | undefined,
  nameOf = (value: string) => value,
): readonly Option[] {
  if (!chosen || options.some(([value]) => value === chosen)) return options;
  return [[chosen, nameOf(chosen)], ...options];
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
