import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { partnerMessagesQuery } from "../../platform/partner-messages.ts";
import { useFormat } from "../use-format.ts";
import styles from "./contact-dialog.module.css";

/** What people of the organization have written to this partner, so that nobody asks twice. */
export function EarlierMessages({ partnerId }: { readonly partnerId: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useQuery(partnerMessagesQuery(partnerId));
  if (!data || data.items.length === 0) return null;
  return (
    <section className={styles.earlier} aria-label={t`Messages to this partner`}>
      <h3 className={styles.earlierTitle}>
        <Trans>Messages to this partner</Trans>
      </h3>
      <ul className={styles.messages}>
        {data.items.map(({ id, at, from, subscription, text }) => (
          <li key={id} className={styles.message}>
            <p className={styles.fine}>
              {[format.moment(at), from.person.name, subscription?.name].filter(Boolean).join(" · ")}
            </p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
