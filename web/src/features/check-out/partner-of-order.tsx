import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import type { OrderItem } from "../../../../contract/orders.ts";
import { Notice } from "../../design/notice.tsx";
import { CheckedPartner } from "../../design/partner-id/checked-partner.tsx";
import styles from "./partner-pane.module.css";

interface PartnerOfOrderProps {
  readonly items: readonly OrderItem[];
  readonly frozenBy: string | null;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** The partner of the whole order, where there is one. */
export function PartnerOfOrder({ items, frozenBy, busy, onOpen, onRemove }: PartnerOfOrderProps) {
  const named = items.flatMap((item) => item.partnerOfRecord ?? []);
  const [first] = named;
  const whole = first && named.length === items.length && named.every(({ partner }) => partner.id === first.partner.id);
  const refused = [...new Set(named.flatMap(({ check }) => (isWrong(check) ? check.sentence : [])))];
  const button = {
    disabledFocusable: busy || frozenBy !== null || items.length === 0,
    "aria-describedby": frozenBy ?? undefined,
  };
  const press = (run: () => void) => () => !button.disabledFocusable && run();
  return (
    <>
      <div className={styles.now}>
        {!first && (
          <>
            <p className={styles.nowTitle}>
              <Trans>No partner</Trans>
            </p>
            <p className={styles.quiet}>
              <Trans>Add the partner that will help with what you buy. You can also do it later.</Trans>
            </p>
          </>
        )}
        {whole && <CheckedPartner partner={first.partner} />}
        {first && !whole && (
          <p className={styles.nowTitle}>
            <Trans>Not the same partner for each item</Trans>
          </p>
        )}
      </div>
      {refused.map((sentence) => (
        <Notice key={sentence} tone="warning">
          <p>{sentence}</p>
        </Notice>
      ))}
      <div className={styles.actions}>
        <Button appearance={first ? "secondary" : "primary"} {...button} onClick={press(onOpen)}>
          {first ? <Trans>Change</Trans> : <Trans>Add</Trans>}
        </Button>
        {first && (
          <Button {...button} onClick={press(onRemove)}>
            <Trans>Remove</Trans>
          </Button>
        )}
      </div>
    </>
  );
}

type Check = NonNullable<OrderItem["partnerOfRecord"]>["check"];

/** The partner was fit when it was put there, and is not any more. */
function isWrong(check: Check): check is NonNullable<Check> {
  return check !== null && check.outcome !== "eligible" && check.outcome !== "already-of-record";
}
