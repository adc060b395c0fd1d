import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ClearFilter } from "../../design/clear-filter.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { VisuallyHidden } from "../../design/visually-hidden.tsx";
import { pageData } from "../../platform/page-data.ts";
import { LanguageLink } from "./language-link.tsx";
import { PartnerCard } from "./partner-card.tsx";
import { partnersQuery } from "./partner-directory-data.ts";
import styles from "./partner-directory-page.module.css";
import type { DirectorySearch } from "./partner-directory-search.ts";
import { PartnerFilters } from "./partner-filters.tsx";

/** Every listed partner of the vendor, for anybody. */
export function PartnerDirectoryPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const search = useSearch({ from: "/_public/$language/directory/" });
  const list = useInfiniteQuery(partnersQuery(search));
  const partners = list.data?.pages.flatMap((page) => page.items);
  const shown = partners?.length ?? 0;
  const filter = (next: DirectorySearch) => void navigate({ to: ".", search: next, replace: true });
  const { vendorName } = pageData;
  return (
    <>
      <PageHeading
        title={t`Partner directory`}
        lead={t`Partners of ${vendorName} that advise on its services. Give a partner's ID to name it on a subscription.`}
        actions={<LanguageLink />}
      />
      <PartnerFilters search={search} onChange={filter} />
      {list.isPending && <SkeletonCards />}
      {list.isError && !partners && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      <VisuallyHidden role="status">
        {partners && !list.isPlaceholderData && (
          <Plural value={shown} one="# partner is shown" other="# partners are shown" />
        )}
      </VisuallyHidden>
      {partners?.length === 0 && (
        <EmptyState
          title={<Trans>No partner matches the filter</Trans>}
          action={<ClearFilter onClear={() => filter({})} />}
        >
          <Trans>Try another word or fewer conditions.</Trans>
        </EmptyState>
      )}
      {partners && partners.length > 0 && (
        <ul className={styles.cards} aria-busy={list.isPlaceholderData}>
          {partners.map((partner) => (
            <PartnerCard key={partner.id} partner={partner} />
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </>
  );
}
