import { useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { LoadMore } from "../../design/load-more.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { RemovalRequestBadge } from "../../design/relationships/removal-request-badge.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { removalRequestsQuery } from "../../platform/removal-requests.ts";
import styles from "./partner-relationships-page.module.css";

/** Requests to end a relationship that wait no longer. */
export function EarlierRequests() {
  const { t } = useLingui();
  const format = useFormat();
  const list = useInfiniteQuery(removalRequestsQuery(["done", "refused", "withdrawn"]));
  const requests = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (requests.length === 0) return null;
  return (
    <div className={styles.earlier}>
      <Section title={t`Earlier requests to end a relationship`}>
        <ul className={styles.requests}>
          {requests.map(({ askedAt, id, partner, state }) => (
            <li key={id} className={styles.request}>
              <PageLink to="/admin/removal-requests/$requestId" params={{ requestId: id }}>
                {partner.name}, {format.day(askedAt)}
              </PageLink>
              <RemovalRequestBadge state={state} />
            </li>
          ))}
        </ul>
        <LoadMore list={list} />
      </Section>
    </div>
  );
}
