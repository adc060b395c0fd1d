import { Trans, useLingui } from "@lingui/react/macro";
import { type DirectorySearch, type DirectorySort, sorts } from "./partner-directory-search.ts";
import styles from "./partner-sort.module.css";

interface PartnerSortProps {
  readonly search: DirectorySearch;
  readonly onChange: (search: DirectorySearch) => void;
}

export function PartnerSort({ search, onChange }: PartnerSortProps) {
  const { t } = useLingui();
  const names: Readonly<Record<DirectorySort, string>> = {
    relevance: t`Relevance`,
    name: t`Name, A to Z`,
    town: t`Town`,
  };
  // Where nothing is searched for, everybody is as relevant.
  const offered = sorts.filter((sort) => search.q || sort !== "relevance");
  return (
    <label className={styles.sort}>
      <Trans>Sort by</Trans>
      <select
        value={offered.find((one) => one === search.sort) ?? offered[0]}
        onChange={({ target }) => onChange({ ...search, sort: target.value as DirectorySort, pages: undefined })}
      >
        {offered.map((sort) => (
          <option key={sort} value={sort}>
            {names[sort]}
          </option>
        ))}
      </select>
    </label>
  );
}
