import { useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonBar } from "../../design/skeleton.tsx";
import { pageData } from "../../platform/page-data.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { DirectorySearchBar } from "./directory-search-bar.tsx";
import { LanguageLink } from "./language-link.tsx";
import { NoPartners } from "./no-partners.tsx";
import { OrderBanner } from "./order-banner.tsx";
import { PartnerCard } from "./partner-card.tsx";
import { partnersQuery } from "./partner-directory-data.ts";
import styles from "./partner-directory-page.module.css";
import { PartnerFilters } from "./partner-filters.tsx";
import { PartnerSort } from "./partner-sort.tsx";
import { useDirectorySearch } from "./use-directory-search.ts";
import { useFacetLabel } from "./use-facet-label.ts";
import { usePartnerCount } from "./use-partner-count.ts";
import { WaitingCards } from "./waiting-cards.tsx";

/** Every listed partner of the vendor, for anybody. */
export function PartnerDirectoryPage() {
  const { t } = useLingui();
  const { search, ask, correct } = useDirectorySearch();
  const list = useInfiniteQuery(partnersQuery(search));
  const pages = list.data?.pages ?? [];
  const partners = pages.flatMap(({ items }) => items);
  const [first] = pages;
  const inWords = usePartnerCount();
  const labelOf = useFacetLabel(first?.facets);
  const { vendorName } = pageData;
  const loadMore = async () => {
    const { data } = await list.fetchNextPage();
    correct({ ...search, pages: String(data?.pages.length ?? 1) });
  };
  return (
    <>
      <OrderBanner order={search.order} />
      <PageHeading
        title={t`Partner directory`}
        lead={t`Partners that ${vendorName} has authorized to advise on its services.`}
        actions={<LanguageLink />}
      />
      <DirectorySearchBar search={search} onChange={correct} />
      <div className={styles.columns}>
        <PartnerFilters search={search} facets={first?.facets} total={first?.total} onChange={ask} />
        <div className={styles.results}>
          <div className={styles.head}>
            <p className={styles.total} role="status">
              {first && !list.isPlaceholderData ? inWords(first.total) : <SkeletonBar width="6rem" />}
            </p>
            <PartnerSort search={search} onChange={ask} />
          </div>
          <ChosenFilters search={search} facets={first?.facets} onChange={ask} />
          {list.isPending && <WaitingCards />}
          {list.isError && !first && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
          {first && partners.length === 0 && <NoPartners search={search} labelOf={labelOf} onChange={ask} />}
          {partners.length > 0 && (
            <ul className={styles.cards} aria-busy={list.isPlaceholderData}>
              {partners.map((partner) => (
                <PartnerCard key={partner.id} partner={partner} search={search} />
              ))}
            </ul>
          )}
          <LoadMore list={{ ...list, fetchNextPage: loadMore }} />
        </div>
      </div>
    </>
  );
}
