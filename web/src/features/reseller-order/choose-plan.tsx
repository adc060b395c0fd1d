import { Trans } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { focusPage } from "../../platform/focus-page.ts";
import { showOrder } from "../../platform/orders.ts";
import styles from "./reseller-order.module.css";
import { servicesInQuery, startOrderFor } from "./reseller-order-data.ts";
import { ServiceToSell } from "./service-to-sell.tsx";

interface ChoosePlanProps {
  readonly organizationId: string;
  /** Where the customer is. */
  readonly country: string;
  /** The Partner ID of the location that sells; null where none is chosen yet. */
  readonly partnerId: string | null;
  readonly onMissingLocation: () => void;
}

/** What is sold where the customer is; choosing a plan begins the order. */
export function ChoosePlan({ organizationId, country, partnerId, onMissingLocation }: ChoosePlanProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: services, error, isPending, refetch } = useQuery(servicesInQuery(country));
  const start = useMutation({
    mutationFn: (wish: { readonly partnerId: string; readonly planId: string }) =>
      startOrderFor(organizationId, wish.partnerId, wish.planId),
    onSuccess: (order) => {
      focusPage();
      showOrder(queryClient, order);
      void queryClient.invalidateQueries({ queryKey: ["portfolio", "home"] });
      return navigate({
        to: "/partner/customers/$organizationId/order",
        params: { organizationId },
        search: { order: order.id },
        replace: true,
      });
    },
  });
  const choose = (planId: string) => (partnerId ? start.mutate({ partnerId, planId }) : onMissingLocation());
  if (isPending) return <SkeletonCards />;
  if (error && !services) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  if (services?.length === 0) {
    return <EmptyState title={<Trans>Nothing is sold in the customer's country</Trans>} />;
  }
  return (
    <>
      <ProblemBar error={start.error} />
      <ul className={styles.services}>
        {services?.map((service) => (
          <li key={service.id} className={styles.service}>
            <ServiceToSell service={service} busy={start.isPending} onChoose={choose} />
          </li>
        ))}
      </ul>
    </>
  );
}
