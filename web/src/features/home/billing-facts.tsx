import { Plural, Trans } from "@lingui/react/macro";
import { PageLink } from "../../design/page-link.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./billing-facts.module.css";
import type { BillingFigures } from "./billing-figures.ts";

export function BillingFacts({ figures }: { readonly figures: BillingFigures }) {
  const format = useFormat();
  const { active, withoutPartner, nextRenewal } = figures;
  return (
    <ul className={styles.figures}>
      <li className={styles.figure}>
        <span className={styles.number}>{format.number(active)}</span>
        <span className={styles.words}>
          <Plural value={active} one="active subscription" other="active subscriptions" />
        </span>
      </li>
      <li className={styles.figure}>
        <span className={styles.number}>{format.number(withoutPartner)}</span>
        <PageLink to="/admin/subscriptions" search={{ partner: "none" }}>
          <Trans>No partner</Trans>
        </PageLink>
      </li>
      <li className={styles.figure}>
        <span className={styles.number}>{nextRenewal?.renewsOn ? format.shortDay(nextRenewal.renewsOn) : "–"}</span>
        <span className={styles.words}>
          {nextRenewal ? (
            <Trans>
              next renewal:{" "}
              <PageLink to="/admin/subscriptions/$subscriptionId" params={{ subscriptionId: nextRenewal.id }}>
                {nextRenewal.name}
              </PageLink>
            </Trans>
          ) : (
            <Trans>no renewal ahead</Trans>
          )}
        </span>
      </li>
    </ul>
  );
}
