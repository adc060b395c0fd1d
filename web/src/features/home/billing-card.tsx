import { ReceiptRegular } from "@fluentui/react-icons/svg/receipt";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../../design/card.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { BillingFacts } from "./billing-facts.tsx";
import { billingFigures } from "./billing-figures.ts";
import { ownSubscriptionsQuery } from "./home-data.ts";

export function BillingCard() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(ownSubscriptionsQuery);
  return (
    <Card
      icon={ReceiptRegular}
      title={t`Billing`}
      link={
        <PageLink to="/admin/subscriptions">
          <Trans>View and edit subscriptions</Trans>
        </PageLink>
      }
    >
      {data && <BillingFacts figures={billingFigures(data)} />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonLines count={3} />}
    </Card>
  );
}
