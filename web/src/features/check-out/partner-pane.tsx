import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useRef } from "react";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { Section } from "../../design/section.tsx";
import { PartnerByItem } from "./partner-by-item.tsx";
import { PartnerForm } from "./partner-form.tsx";
import { PartnerOfOrder } from "./partner-of-order.tsx";
import styles from "./partner-pane.module.css";
import type { StepProps } from "./step-props.ts";
import { usePutPartner } from "./use-put-partner.ts";

/** Journey 2.3 and 2.4: the partner of the whole order, or of each item. */
export function PartnerPane({ draft, keeper, frozenBy }: StepProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const search = useSearch({ from: "/_shell/admin/check-out/$orderId" });
  const heading = useRef<HTMLHeadingElement>(null);
  const put = usePutPartner(keeper);
  const { items } = draft.order;
  const item = items.find(({ id }) => id === search.item) ?? null;
  const open = search.pane === "open" && frozenBy === null && items.length > 0;

  const show = (next: { item?: string | undefined } | null) =>
    void navigate({
      to: ".",
      search: { step: 2, ...(next && { pane: "open", item: next.item }) },
      replace: next === null,
      resetScroll: false,
    });
  const close = () => {
    show(null);
    heading.current?.focus({ preventScroll: true });
  };

  return (
    <Section title={t`Partner information`} headingRef={heading}>
      <div className={styles.pane}>
        {open ? (
          <PartnerForm
            key={`${item?.id} ${search.partner}`}
            order={draft.order}
            item={item}
            chosen={search.partner}
            put={put}
            onScope={(id) => show({ item: id })}
            onClose={close}
          />
        ) : (
          <>
            <PartnerOfOrder
              items={items}
              frozenBy={frozenBy}
              busy={put.isPending}
              onOpen={() => show({})}
              onRemove={() => put.mutate({ items: [null], partnerId: null }, { onSuccess: close })}
            />
            {items.length > 1 && (
              <PartnerByItem
                items={items}
                frozenBy={frozenBy}
                busy={put.isPending}
                onOpen={(id) => show({ item: id })}
                onRemove={(id) => put.mutate({ items: [id], partnerId: null }, { onSuccess: close })}
              />
            )}
            <div role="status" className={styles.status}>
              {put.error && <ProblemNotice error={put.error} />}
            </div>
          </>
        )}
        <p className={styles.what}>
          <Trans>
            The partner gets no admin rights. It will see your organization's name and each subscription's service,
            plan, number of licences, state and renewal date.
          </Trans>
        </p>
      </div>
    </Section>
  );
}
