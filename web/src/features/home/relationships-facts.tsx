import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import styles from "./relationships-facts.module.css";

/** More than these stand on the page of relationships. */
const shownAtMost = 4;

export function RelationshipsFacts({ relationships }: { readonly relationships: readonly PartnerRelationship[] }) {
  const { t } = useLingui();
  const kindNames: Record<PartnerRelationship["kind"], string> = {
    "partner-of-record": t`partner of record`,
    reseller: t`reseller`,
  };
  const more = relationships.length - shownAtMost;
  if (relationships.length === 0) {
    return (
      <p className={styles.quiet}>
        <Trans>Your organization has no ties to a partner yet.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.list}>
      {relationships.slice(0, shownAtMost).map((relationship) => (
        <li key={relationship.id} className={styles.relationship}>
          <span>{relationship.partner.name}</span>
          <span className={styles.quiet}>
            {kindNames[relationship.kind]} ·{" "}
            <Plural value={relationship.subscriptions.length} one="# subscription" other="# subscriptions" />
          </span>
        </li>
      ))}
      {more > 0 && (
        <li className={styles.quiet}>
          <Plural value={more} one="and # more" other="and # more" />
        </li>
      )}
    </ul>
  );
}
