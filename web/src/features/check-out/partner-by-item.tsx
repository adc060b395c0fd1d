import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { Trans, useLingui } from "@lingui/react/macro";
import type { OrderItem } from "../../../../contract/orders.ts";
import styles from "./partner-pane.module.css";

interface PartnerByItemProps {
  readonly items: readonly OrderItem[];
  readonly frozenBy: string | null;
  readonly busy: boolean;
  readonly onOpen: (itemId: string) => void;
  readonly onRemove: (itemId: string) => void;
}

/** Each item can have a partner of its own. */
export function PartnerByItem({ items, frozenBy, busy, onOpen, onRemove }: PartnerByItemProps) {
  const { t } = useLingui();
  const disabled = busy || frozenBy !== null;
  const button = {
    appearance: "subtle" as const,
    size: "small" as const,
    disabledFocusable: disabled,
    "aria-describedby": frozenBy ?? undefined,
  };
  return (
    <div>
      <h3 className={styles.byItem}>
        <Trans>Partner by item</Trans>
      </h3>
      <ul className={styles.items}>
        {items.map(({ id, name, partnerOfRecord }) => (
          <li key={id} className={styles.item}>
            <span className={styles.itemText}>
              <span>{name}</span>
              <span className={styles.quiet}>
                {partnerOfRecord ? (
                  `${partnerOfRecord.partner.name}, ${partnerOfRecord.partner.partnerId}`
                ) : (
                  <Trans>No partner</Trans>
                )}
              </span>
            </span>
            <Button
              {...button}
              icon={<EditRegular />}
              aria-label={t`Choose the partner of this item: ${name}`}
              onClick={() => !disabled && onOpen(id)}
            />
            {partnerOfRecord && (
              <Button
                {...button}
                icon={<DismissRegular />}
                aria-label={t`Take the partner off this item: ${name}`}
                onClick={() => !disabled && onRemove(id)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
