import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { AuditEvent } from "../../../../contract/resources.ts";
import { PageLink } from "../../design/page-link.tsx";
import styles from "./changes-table.module.css";
import { ownSubscriptionsQuery } from "./home-data.ts";

/** What was changed, by name, with the Partner IDs before and after. */
export function ChangeSubject({ event }: { readonly event: AuditEvent }) {
  const subscriptions = useQuery(ownSubscriptionsQuery).data;
  const { subject } = event;
  if (subject.type === "order") {
    return (
      <PageLink to="/admin/orders/$orderId" params={{ orderId: subject.id }}>
        <Trans>Order</Trans>
      </PageLink>
    );
  }
  if (subject.type !== "subscription") return "–";
  const name = subscriptions?.find(({ id }) => id === subject.id)?.name;
  return (
    <>
      <PageLink to="/admin/subscriptions/$subscriptionId" params={{ subscriptionId: subject.id }}>
        {name ?? <Trans>Subscription</Trans>}
      </PageLink>
      <PartnerIds before={event.before?.partnerId} after={event.after?.partnerId} />
    </>
  );
}

function PartnerIds({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  const ids = [before, after].filter((id) => typeof id === "string");
  return ids.length > 0 && <span className={styles.quiet}> · {ids.join(" → ")}</span>;
}
