import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { LoadMore } from "../../design/load-more.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { ordersQuery } from "../../platform/orders.ts";
import styles from "./orders-list.module.css";

/** What was ordered before, the latest first. */
export function PlacedOrdersSection() {
  const { t } = useLingui();
  const format = useFormat();
  const list = useInfiniteQuery(ordersQuery("placed"));
  const orders = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (orders.length === 0) return null;
  return (
    <Section title={t`Your orders`}>
      <ul className={styles.list}>
        {orders.map(({ id, number, itemNames, total, placedAt, reseller }) => (
          <li key={id} className={styles.row}>
            <span className={styles.what}>
              <PageLink to="/admin/orders/$orderId" params={{ orderId: id }}>
                <Trans>Order {number}</Trans>
              </PageLink>
              <span className={styles.quiet}>{format.list(itemNames)}</span>
              {reseller && <SoldBy name={reseller.name} />}
            </span>
            <span className={styles.sum}>{total && !reseller && format.money(total)}</span>
            <span className={styles.quiet}>{placedAt && format.day(placedAt)}</span>
          </li>
        ))}
      </ul>
      <LoadMore list={list} />
    </Section>
  );
}

function SoldBy({ name }: { readonly name: string }) {
  return (
    <span className={styles.quiet}>
      <Trans>Sold by: {name}</Trans>
    </span>
  );
}
