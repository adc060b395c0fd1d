import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useQueries } from "@tanstack/react-query";
import { EmptyState } from "../../design/empty-state.tsx";
import styles from "./no-partners.module.css";
import { countQuery } from "./partner-directory-data.ts";
import { conditionsOf, type DirectorySearch, withoutFilters } from "./partner-directory-search.ts";
import { type NarrowedBy, WithoutCondition } from "./without-condition.tsx";

interface NoPartnersProps {
  readonly search: DirectorySearch;
  readonly labelOf: (...by: NarrowedBy) => string;
  readonly onChange: (search: DirectorySearch) => void;
}

/** Nobody has everything that was asked for: what to let go of, and how many partners there are then. */
export function NoPartners({ search, labelOf, onChange }: NoPartnersProps) {
  const conditions = conditionsOf(search);
  const without = conditions.map(([name]) => ({ ...search, [name]: undefined, pages: undefined }));
  const counts = useQueries({ queries: without.map((fewer) => countQuery(fewer)) });
  const goTo = (next: DirectorySearch) => {
    document.querySelector<HTMLElement>("search input[type=search]")?.focus();
    onChange(next);
  };
  const ways = conditions
    .map((by, index) => ({ by, next: without[index] ?? {}, total: counts[index]?.data?.total ?? 0 }))
    .filter(({ total }) => conditions.length > 1 && total > 0)
    .sort((one, other) => other.total - one.total);
  return (
    <EmptyState
      title={<Trans>No partner has all of this</Trans>}
      action={
        <div className={styles.ways}>
          {ways.map(({ by, next, total }) => (
            <WithoutCondition key={by[0]} label={labelOf(...by)} total={total} onPress={() => goTo(next)} />
          ))}
          <Button appearance={ways.length > 0 ? "subtle" : "secondary"} onClick={() => goTo(withoutFilters(search))}>
            <Trans>Clear everything</Trans>
          </Button>
        </div>
      }
    >
      {ways.length > 0 ? <Trans>Let go of one condition:</Trans> : <Trans>Try another word or fewer conditions.</Trans>}
    </EmptyState>
  );
}
