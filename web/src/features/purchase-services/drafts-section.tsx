import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { OrderSummary } from "../../../../contract/orders.ts";
import type { Action } from "../../../../contract/resources.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import type { ListPage } from "../../platform/list-page.ts";
import { DiscardDraft } from "./discard-draft.tsx";
import styles from "./orders-list.module.css";
import { ResellersDraft } from "./resellers-draft.tsx";

interface DraftsSectionProps {
  /** Whether this person may order, and so discard. */
  readonly start: Action;
  readonly list: Parameters<typeof LoadMore>[0]["list"] & {
    readonly data: { readonly pages: readonly ListPage<OrderSummary>[] } | undefined;
  };
}

/** Orders that were begun and not placed, on whatever device. */
export function DraftsSection({ list, start }: DraftsSectionProps) {
  const { t } = useLingui();
  const format = useFormat();
  const drafts = list.data?.pages.flatMap((page) => page.items) ?? [];
  const reasonId = useId();
  if (drafts.length === 0) return null;
  return (
    <Section title={t`Orders not placed yet`}>
      <ul className={styles.list}>
        {drafts.map(({ id, itemNames, total, changedAt, createdBy, reseller }) => {
          const name = itemNames.length > 0 ? format.list(itemNames) : t`An empty order`;
          const when = format.moment(changedAt);
          if (reseller) return <ResellersDraft key={id} id={id} name={name} when={when} reseller={reseller.name} />;
          return (
            <li key={id} className={styles.row}>
              <span className={styles.what}>
                <span className={styles.name}>{name}</span>
                <span className={styles.quiet}>
                  <Trans>
                    Changed: {when}. Started by: {createdBy.name}
                  </Trans>
                </span>
              </span>
              <span className={styles.sum}>{total && format.money(total)}</span>
              <span className={styles.actions}>
                <PageLink
                  to="/admin/check-out/$orderId"
                  params={{ orderId: id }}
                  search={{ step: 1 }}
                  aria-label={start.allowed ? t`Continue: ${name}` : t`Open: ${name}`}
                >
                  {start.allowed ? <Trans>Continue</Trans> : <Trans>Open</Trans>}
                </PageLink>
                <DiscardDraft id={id} name={name} refusedBy={start.allowed ? null : reasonId} />
              </span>
            </li>
          );
        })}
      </ul>
      <ActionReason id={reasonId} action={start} className={styles.reason} />
      <LoadMore list={list} />
    </Section>
  );
}
