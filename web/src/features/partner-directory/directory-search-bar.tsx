import { SparkleRegular } from "@fluentui/react-icons/svg/sparkle";
import { Trans } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { useId } from "react";
import { SearchField } from "../../design/search-field.tsx";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import styles from "./directory-search-bar.module.css";
import { matchFrom } from "./match-search.ts";
import type { DirectorySearch } from "./partner-directory-search.ts";

interface DirectorySearchBarProps {
  readonly search: DirectorySearch;
  readonly onChange: (search: DirectorySearch) => void;
}

/** The words to search for; beside them the way for those who would rather be asked. */
export function DirectorySearchBar({ search, onChange }: DirectorySearchBarProps) {
  const id = useId();
  const { language } = useParams({ from: "/_public/$language/directory" });
  const [typed, setTyped] = useTypedSearch(search.q ?? "", (q) =>
    onChange({ ...search, q: q || undefined, pages: undefined }),
  );
  return (
    <div className={styles.bar}>
      <search className={styles.search}>
        <label htmlFor={id} className={styles.label}>
          <Trans>Name, town or Partner ID</Trans>
        </label>
        <SearchField id={id} value={typed} onType={setTyped} />
      </search>
      <Link to="/$language/directory/match" params={{ language }} search={matchFrom(search)} className={styles.match}>
        <SparkleRegular fontSize={24} className={styles.icon} />
        <span>
          <span className={styles.matchTitle}>
            <Trans>Find my partner</Trans>
          </span>
          <span className={styles.matchText}>
            <Trans>Three short questions, at most five answers.</Trans>
          </span>
        </span>
      </Link>
    </div>
  );
}
