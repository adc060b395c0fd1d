import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { ClearFilter } from "../../design/clear-filter.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { HelpWithOrder } from "../../design/help-with-order.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SearchField } from "../../design/search-field.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import { VisuallyHidden } from "../../design/visually-hidden.tsx";
import { useMaybeMe } from "../../platform/me.ts";
import { ordersQuery } from "../../platform/orders.ts";
import { servicesQuery } from "../../platform/services.ts";
import { ChosenPartnerSection } from "./chosen-partner-section.tsx";
import { DraftsSection } from "./drafts-section.tsx";
import { matchingServices } from "./matching-services.ts";
import { PlacedOrdersSection } from "./placed-orders-section.tsx";
import type { PurchaseSearch } from "./purchase-search.ts";
import styles from "./purchase-services-page.module.css";
import { ServiceCard } from "./service-card.tsx";
import { useBuy } from "./use-buy.ts";

/** Journey 2.1: what is sold where the organization is, and the orders that were begun or placed. */
export function PurchaseServicesPage() {
  const { t } = useLingui();
  const me = useMaybeMe();
  const format = useFormat();
  const navigate = useNavigate();
  const search = useSearch({ from: "/_shell/admin/purchase-services" });
  const services = useQuery(servicesQuery);
  const drafts = useInfiniteQuery(ordersQuery("draft"));
  const [looked, setLooked] = useState<readonly string[]>([]);
  const buy = useBuy();
  const change = (next: PurchaseSearch) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const [typed, setTyped] = useTypedSearch(search.q ?? "", (q) => change({ q: q || undefined }));
  // Nobody is signed in for the moment in which a session ends under the page.
  const country = me ? format.country(me.organization.country) : "";
  const shown = services.data && matchingServices(services.data, search.q);
  const found = shown?.length ?? 0;
  const start = drafts.data?.pages[0]?.actions.start ?? { allowed: true };
  const narrowedTo = looked.length > 0 ? looked : search.q ? (shown ?? []).map(({ code }) => code) : [];
  const ready = !services.isPending && !drafts.isPending;
  return (
    <>
      <PageHeading
        title={t`Purchase services`}
        lead={t`Plans and prices for one licence, before tax. Country: ${country}.`}
      />
      <div className={styles.page}>
        <ChosenPartnerSection />
        {ready && <DraftsSection list={drafts} start={start} />}
        {services.data && services.data.length > 0 && (
          <search className={styles.search}>
            <SearchField
              aria-label={t`Search services`}
              placeholder={t`Search services`}
              value={typed}
              onType={setTyped}
            />
          </search>
        )}
        <VisuallyHidden role="status">
          {shown && search.q && <Plural value={found} one="# service is shown" other="# services are shown" />}
        </VisuallyHidden>
        {!ready && <SkeletonCards />}
        {services.error && !services.data && (
          <LoadProblem error={services.error} onRetry={() => void services.refetch()} />
        )}
        {services.data?.length === 0 && (
          <EmptyState title={<Trans>No services are sold in your organization's country yet.</Trans>} />
        )}
        {ready && services.data && services.data.length > 0 && found === 0 && (
          <EmptyState
            title={<Trans>No service matches the search</Trans>}
            action={<ClearFilter onClear={() => setTyped("")} />}
          >
            <Trans>Try another word.</Trans>
          </EmptyState>
        )}
        {ready && found > 0 && (
          <ul className={styles.cards}>
            {shown?.map((service) => (
              <li key={service.id} className={styles.card}>
                <ServiceCard
                  service={service}
                  start={start}
                  onBuy={buy}
                  onLook={() => setLooked((before) => [...new Set([...before, service.code])])}
                />
              </li>
            ))}
          </ul>
        )}
        {ready && (
          <HelpWithOrder
            services={narrowedTo}
            open={search.advice === "open"}
            onToggle={(open) => change({ advice: open ? "open" : undefined })}
          />
        )}
        {ready && <PlacedOrdersSection />}
      </div>
    </>
  );
}
