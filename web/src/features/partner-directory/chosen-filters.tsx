import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import type { DirectoryFacets } from "../../../../contract/directory.ts";
import styles from "./chosen-filters.module.css";
import { conditionsOf, type DirectorySearch, narrowed, withoutFilters } from "./partner-directory-search.ts";
import { useFacetLabel } from "./use-facet-label.ts";

interface ChosenFiltersProps {
  readonly search: DirectorySearch;
  readonly facets: DirectoryFacets | undefined;
  readonly onChange: (search: DirectorySearch) => void;
}

/** What the list is narrowed by, each with a way out. A filter that goes gives the focus to its neighbour. */
export function ChosenFilters({ search, facets, onChange }: ChosenFiltersProps) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const labelOf = useFacetLabel(facets);
  const chosen = conditionsOf(search);
  if (chosen.length === 0) return null;
  const toSearchField = () => document.querySelector<HTMLElement>("search input[type=search]")?.focus();
  const focusBeside = (index: number) => {
    if (chosen.length === 1) return toSearchField();
    const buttons = list.current?.querySelectorAll<HTMLElement>("button") ?? [];
    (buttons[index + 1] ?? buttons[index - 1])?.focus();
  };
  return (
    <ul ref={list} className={styles.list} aria-label={t`Chosen filters`}>
      {chosen.map(([name, value], index) => {
        const label = labelOf(name, value);
        return (
          <li key={name}>
            <button
              type="button"
              className={styles.chip}
              aria-label={t`Remove the filter: ${label}`}
              onClick={() => {
                focusBeside(index);
                onChange(
                  name === "q" ? { ...search, q: undefined, pages: undefined } : narrowed(search, name, undefined),
                );
              }}
            >
              <span className={styles.label}>{label}</span>
              <DismissRegular fontSize={14} className={styles.icon} />
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            toSearchField();
            onChange(withoutFilters(search));
          }}
        >
          <Trans>Clear everything</Trans>
        </button>
      </li>
    </ul>
  );
}
