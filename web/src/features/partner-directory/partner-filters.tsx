import { Button } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useRef, useState } from "react";
import type { DirectoryFacets } from "../../../../contract/directory.ts";
import { SkeletonBar } from "../../design/skeleton.tsx";
import { FacetGroup } from "./facet-group.tsx";
import { type DirectorySearch, facetNames, narrowed } from "./partner-directory-search.ts";
import styles from "./partner-filters.module.css";
import { useFacetLabel } from "./use-facet-label.ts";
import { useFacetTitles } from "./use-facet-titles.ts";
import { usePartnerCount } from "./use-partner-count.ts";
import { withChosen } from "./with-chosen.ts";

interface PartnerFiltersProps {
  readonly search: DirectorySearch;
  /** Nothing yet while the first list is on its way. */
  readonly facets: DirectoryFacets | undefined;
  readonly total: number | undefined;
  readonly onChange: (search: DirectorySearch) => void;
}

/** What the list can be narrowed by: a column on a wide screen, and on a phone a part that opens over the list. */
export function PartnerFilters({ search, facets, total, onChange }: PartnerFiltersProps) {
  const { t } = useLingui();
  const titles = useFacetTitles();
  const labelOf = useFacetLabel(facets);
  const inWords = usePartnerCount();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const count = facetNames.filter((name) => search[name]).length;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <section className={styles.root} aria-label={t`Filters`}>
      <Button
        ref={opener}
        className={styles.opener ?? ""}
        icon={<FilterRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {count === 0 ? <Trans>Filters</Trans> : <Trans>Filters ({count})</Trans>}
      </Button>
      <div id={id} className={open ? styles.open : styles.panel}>
        {facetNames.map((name) => {
          if (!facets) return <WaitingGroup key={name} title={titles[name]} />;
          const chosen = search[name];
          const values = withChosen(facets[name], chosen, (value) => labelOf(name, value));
          if (values.length === 0) return null;
          return (
            <FacetGroup
              key={name}
              title={titles[name]}
              values={values}
              chosen={chosen}
              onChoose={(value) => onChange(narrowed(search, name, value))}
            />
          );
        })}
        <Button appearance="primary" className={styles.show ?? ""} onClick={close}>
          {t`Show: ${inWords(total ?? 0)}`}
        </Button>
      </div>
    </section>
  );
}

function WaitingGroup({ title }: { readonly title: string }) {
  return (
    <div className={styles.waiting}>
      <p className={styles.waitingTitle}>{title}</p>
      {["80%", "70%", "85%", "60%"].map((width) => (
        <SkeletonBar key={width} width={width} />
      ))}
    </div>
  );
}
