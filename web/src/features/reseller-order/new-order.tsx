import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { CustomerDetails } from "../../../../contract/portfolio.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { ChooseLocation, locationsId } from "./choose-location.tsx";
import { ChoosePlan } from "./choose-plan.tsx";
import styles from "./reseller-order.module.css";

interface NewOrderProps {
  readonly customer: CustomerDetails;
  /** The Partner ID that the address bar remembers. */
  readonly location: string | undefined;
}

/** Which location sells, where there is more than one, and the first plan: with it the order begins. */
export function NewOrder({ customer, location }: NewOrderProps) {
  const navigate = useNavigate();
  const [tried, setTried] = useState(false);
  const { actions, country, organization, relationships } = customer;
  if (!actions.order.allowed || !country) return <ActionReason id="order-refused" action={actions.order} />;
  const able = relationships.filter((one) => one.actions.order.allowed);
  const only = able.length === 1 ? able[0] : undefined;
  const partnerId = (able.find(({ partner }) => partner.partnerId === location) ?? only)?.partner.partnerId ?? null;
  return (
    <div className={styles.begin}>
      {relationships.length > 1 && (
        <ChooseLocation
          relationships={relationships}
          partnerId={partnerId}
          isMissing={tried && !partnerId}
          onChoose={(chosen) =>
            void navigate({
              to: "/partner/customers/$organizationId/order",
              params: { organizationId: organization.id },
              search: { location: chosen },
              replace: true,
              resetScroll: false,
            })
          }
        />
      )}
      <ChoosePlan
        organizationId={organization.id}
        country={country}
        partnerId={partnerId}
        onMissingLocation={() => {
          setTried(true);
          document.getElementById(locationsId)?.querySelector<HTMLElement>("input")?.focus();
        }}
      />
    </div>
  );
}
