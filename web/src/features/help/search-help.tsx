import { useLingui } from "@lingui/react/macro";
import { SearchField } from "../../design/search-field.tsx";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import { herePlace, useHelpMoves } from "../../platform/help-place.ts";
import styles from "./help-pane.module.css";
import { searchPlace } from "./help-view.ts";

interface SearchHelpProps {
  readonly inAddress: string;
  /** Its results are what the pane shows. */
  readonly isOpen: boolean;
}

/** Searches all articles while one types; emptied, it leads back to the page's own. */
export function SearchHelp({ inAddress, isOpen }: SearchHelpProps) {
  const { t } = useLingui();
  const { go } = useHelpMoves();
  const [typed, type] = useTypedSearch(inAddress, (query) =>
    query
      ? go({ guide: searchPlace, guideSearch: query }, { replace: isOpen })
      : go({ guide: herePlace }, { replace: isOpen }),
  );
  return (
    <search className={styles.search}>
      <SearchField aria-label={t`Search in help`} placeholder={t`Search in help`} value={typed} onType={type} />
    </search>
  );
}
