import { Trans, useLingui } from "@lingui/react/macro";
import type { Order, OrderItem } from "../../../../contract/orders.ts";
import type { CustomerDetails } from "../../../../contract/portfolio.ts";
import { EmptyState } from "../../design/empty-state.tsx";
import { Section } from "../../design/section.tsx";
import { AddPlan } from "./add-plan.tsx";
import { DraftItem } from "./draft-item.tsx";
import { PlaceOrder } from "./place-order.tsx";
import styles from "./reseller-order.module.css";
import { useResellerOrder } from "./use-reseller-order.ts";

interface DraftOrderProps {
  readonly order: Order;
  readonly customer: CustomerDetails;
}

/** Quantity, term and country of each plan at the left; what it costs and the button that places it at the right. */
export function DraftOrder({ order, customer }: DraftOrderProps) {
  const { t } = useLingui();
  const work = useResellerOrder(order);
  // An order has one currency: what is added is used where the plan before it is.
  const country = order.items.at(-1)?.countryOfUse ?? customer.country;
  return (
    <div className={styles.columns}>
      <div className={styles.items}>
        {order.items.length === 0 && (
          <EmptyState title={<Trans>There is nothing in the order</Trans>}>
            <Trans>Add a plan below.</Trans>
          </EmptyState>
        )}
        {order.items.map((item, index) => (
          <DraftItem
            key={item.id}
            item={item}
            name={nameOf(item.name, order.items.slice(0, index))}
            action={order.actions.change}
            work={work}
          />
        ))}
        {country && order.actions.change.allowed && <AddPlan country={country} items={order.items} onAdd={work.add} />}
      </div>
      <aside className={styles.aside} aria-label={t`Totals`}>
        <Section title={t`Order summary`}>
          <PlaceOrder order={order} work={work} />
        </Section>
      </aside>
    </div>
  );
}

/** The same plan may be ordered twice, for two countries: the second one is told from the first by its number. */
function nameOf(name: string, before: readonly OrderItem[]): string {
  const same = before.filter((item) => item.name === name).length;
  return same === 0 ? name : `${name} (${same + 1})`;
}
