import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { AuditEvent } from "../../../../contract/resources.ts";
import { PageLink } from "../../design/page-link.tsx";
import { useStateNames } from "../../design/use-state-names.ts";
import { ordersQuery } from "../../platform/orders.ts";
import styles from "./changes-table.module.css";
import { ownSubscriptionsQuery } from "./home-data.ts";

/** What was changed, by name, with what stood there before and after. */
export function ChangeSubject({ event }: { readonly event: AuditEvent }) {
  const { t } = useLingui();
  const { type, id } = event.subject;
  if (type === "order") return <OrderSubject id={id} />;
  if (type === "subscription") return <SubscriptionSubject event={event} />;
  if (type === "reseller-relationship") {
    return (
      <>
        <PageLink to="/admin/partner-relationships">{t`Partner relationships`}</PageLink>
        <BeforeAndAfter before={event.before?.partnerId} after={event.after?.partnerId} />
      </>
    );
  }
  if (type === "removal-request") {
    return (
      <PageLink to="/admin/removal-requests/$requestId" params={{ requestId: id }}>
        <Trans>Removal request</Trans>
      </PageLink>
    );
  }
  if (type === "clearing-proposal") {
    return (
      <PageLink to="/admin/proposals/$proposalId" params={{ proposalId: id }}>
        <Trans>Proposal</Trans>
      </PageLink>
    );
  }
  return "–";
}

function OrderSubject({ id }: { readonly id: string }) {
  const orders = useInfiniteQuery(ordersQuery("placed")).data?.pages.flatMap((page) => page.items);
  const number = orders?.find((order) => order.id === id)?.number;
  return (
    <PageLink to="/admin/orders/$orderId" params={{ orderId: id }}>
      {number ? <Trans>Order {number}</Trans> : <Trans>Order</Trans>}
    </PageLink>
  );
}

function SubscriptionSubject({ event }: { readonly event: AuditEvent }) {
  const subscriptions = useQuery(ownSubscriptionsQuery).data;
  const states: Readonly<Record<string, string>> = useStateNames();
  const { subject, before, after } = event;
  const name = subscriptions?.find(({ id }) => id === subject.id)?.name;
  const moved = event.act === "subscription-moved";
  return (
    <>
      <PageLink to="/admin/subscriptions/$subscriptionId" params={{ subscriptionId: subject.id }}>
        {name ?? <Trans>Subscription</Trans>}
      </PageLink>
      {moved ? (
        <BeforeAndAfter before={states[String(before?.state)]} after={states[String(after?.state)]} />
      ) : (
        <BeforeAndAfter before={before?.partnerId} after={after?.partnerId} />
      )}
    </>
  );
}

function BeforeAndAfter({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  const told = [before, after].filter((one) => typeof one === "string");
  return told.length > 0 && <span className={styles.quiet}> · {told.join(" → ")}</span>;
}
