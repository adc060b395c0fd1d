import { Trans, useLingui } from "@lingui/react/macro";
import { PageLink } from "../../design/page-link.tsx";
import styles from "./orders-list.module.css";

interface ResellersDraftProps {
  readonly id: string;
  readonly name: string;
  /** When it was changed. */
  readonly when: string;
  readonly reseller: string;
}

/** An order that a reseller has begun for this organization: to be read here, and changed by the reseller alone. */
export function ResellersDraft({ id, name, when, reseller }: ResellersDraftProps) {
  const { t } = useLingui();
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <span className={styles.name}>{name}</span>
        <span className={styles.quiet}>
          <Trans>
            Changed: {when}. Begun by the reseller: {reseller}
          </Trans>
        </span>
      </span>
      <span className={styles.actions}>
        <PageLink to="/admin/orders/$orderId" params={{ orderId: id }} aria-label={t`Open: ${name}`}>
          <Trans>Open</Trans>
        </PageLink>
      </span>
    </li>
  );
}
