import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useMaybeMe } from "../../platform/me.ts";
import { HowToBuy } from "./how-to-buy.tsx";
import { servicesQuery } from "./purchase-services-data.ts";
import styles from "./purchase-services-page.module.css";
import { ServiceCard } from "./service-card.tsx";

/** What is sold where the organization is. */
export function PurchaseServicesPage() {
  const { t } = useLingui();
  const me = useMaybeMe();
  const format = useFormat();
  // Nobody is signed in for the moment in which a session ends under the page.
  const country = me ? format.country(me.organization.country) : "";
  const { data: services, error, isPending, refetch } = useQuery(servicesQuery);
  return (
    <>
      <PageHeading title={t`Purchase services`} lead={t`Plans and prices for one licence. Country: ${country}.`} />
      <HowToBuy />
      {isPending && <SkeletonCards />}
      {error && !services && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {services?.length === 0 && (
        <EmptyState title={<Trans>No services are sold in your organization's country yet.</Trans>} />
      )}
      <div className={styles.cards}>
        {services?.map((service) => (
          <ServiceCard key={service.id} service={service} />
        ))}
      </div>
    </>
  );
}
