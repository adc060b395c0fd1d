import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { CustomerDetails } from "../../../../contract/portfolio.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import styles from "./customer-page.module.css";

/** Only a reseller orders for a customer; to who is partner of record only, the way is not offered. */
export function OrderForCustomer({ customer }: { readonly customer: CustomerDetails }) {
  const navigate = useNavigate();
  const { actions, organization, relationships } = customer;
  if (relationships.length === 0) return null;
  return (
    <div className={styles.order}>
      <RefusableButton
        action={actions.order}
        appearance={actions.order.allowed ? "primary" : "secondary"}
        onClick={() =>
          void navigate({
            to: "/partner/customers/$organizationId/order",
            params: { organizationId: organization.id },
          })
        }
      >
        <Trans>Order for this customer</Trans>
      </RefusableButton>
    </div>
  );
}
