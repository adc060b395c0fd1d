import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { AuditLink } from "../../design/audit-link.tsx";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { SaleDetails } from "./sale-details.tsx";
import { saleQuery } from "./sales-data.ts";

const route = getRouteApi("/_shell/console/orders/$orderId");

/** One order, as the vendor reads it. */
export function SalePage() {
  const { t } = useLingui();
  const { orderId } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(saleQuery(orderId));
  const number = data?.number;
  const title = number ? t`Order ${number}` : t`Order`;
  return (
    <>
      <BackLink to="/console/orders" search={search}>
        <Trans>All orders</Trans>
      </BackLink>
      <PageHeading title={title} windowTitle={`${title} · ${t`Orders`}`} actions={<AuditLink subject={orderId} />} />
      {!data && !error && <SkeletonCards />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data && <SaleDetails order={data} />}
    </>
  );
}
