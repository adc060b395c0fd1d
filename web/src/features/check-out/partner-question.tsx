import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { Order } from "../../../../contract/orders.ts";
import { Notice } from "../../design/notice.tsx";
import { changeOrder } from "./check-out-data.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import styles from "./partner-question.module.css";

interface PartnerQuestionProps {
  readonly order: Order;
  readonly keeper: DraftKeeper;
  readonly frozenBy: string | null;
}

/** An order without a partner asks once whether that is meant. It blocks nothing, and once answered it is not asked again. */
export function PartnerQuestion({ order, keeper, frozenBy }: PartnerQuestionProps) {
  const navigate = useNavigate();
  const without = order.items.length > 0 && order.items.every((item) => item.partnerOfRecord === null);
  if (!without || order.partnerQuestionAnswered || frozenBy) return null;
  const answer = () =>
    // What fails here is asked again the next time; the order does not depend on it.
    keeper.act(({ id, etag }) => changeOrder(id, { partnerQuestionAnswered: true }, etag)).catch(() => undefined);
  return (
    <Notice tone="info">
      <p className={styles.title}>
        <Trans>No partner will help with these subscriptions. Is that what you want?</Trans>
      </p>
      <p>
        <Trans>You can also add one to each subscription later.</Trans>
      </p>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            void answer();
            document.getElementById("place-order")?.focus();
          }}
        >
          <Trans>Yes, without a partner</Trans>
        </Button>
        <Button
          onClick={() => {
            void answer();
            void navigate({ from: "/admin/check-out/$orderId", to: ".", search: { step: 2, pane: "open" } });
          }}
        >
          <Trans>Add a partner</Trans>
        </Button>
      </div>
    </Notice>
  );
}
