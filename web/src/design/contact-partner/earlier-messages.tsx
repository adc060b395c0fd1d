import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { partnerMessagesQuery } from "../../platform/partner-messages.ts";
import { useFormat } from "../use-format.ts";
import styles from "./contact-dialog.module.css";

interface EarlierMessagesProps {
  readonly partnerId: string;
  /** They can be read at once; else their number stands there, and they open at a press. */
  readonly open?: boolean;
}

/** What people of the organization have written to this partner, so that nobody asks twice. */
export function EarlierMessages({ partnerId, open = false }: EarlierMessagesProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useQuery(partnerMessagesQuery(partnerId));
  if (!data || data.items.length === 0) return null;
  const count = format.number(data.items.length);
  return (
    <details className={styles.earlier} open={open}>
      <summary className={styles.earlierTitle}>
        <Trans>Messages to this partner</Trans> ({count})
      </summary>
      <ul aria-label={t`Messages to this partner`} className={styles.messages}>
        {data.items.map(({ id, at, from, subscription, text }) => (
          <li key={id} className={styles.message}>
            <p className={styles.fine}>
              {[format.moment(at), from.person.name, subscription?.name].filter(Boolean).join(" · ")}
            </p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
