import { Plural, Trans } from "@lingui/react/macro";
import { CheckedPartner } from "../../design/partner-id/checked-partner.tsx";
import { useFormat } from "../../design/use-format.ts";
import type { Draft } from "./draft.ts";
import styles from "./items-review.module.css";
import { PlacingProblems } from "./placing-problems.tsx";

interface ItemsReviewProps {
  readonly draft: Draft;
  /** With each item's partner of record. */
  readonly partners?: boolean;
}

/** The items as they will be ordered, each with what it costs and what keeps it from being ordered. */
export function ItemsReview({ draft, partners = false }: ItemsReviewProps) {
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {draft.order.items.map((item) => {
        const { id, name, seats, term, countryOfUse, net, price, partnerOfRecord } = item;
        const each = price && format.money(price);
        return (
          <li key={id} className={styles.item}>
            <div className={styles.head}>
              <span className={styles.name}>{name}</span>
              <span className={styles.sum}>{net ? format.money(net) : "–"}</span>
            </div>
            <p className={styles.quiet}>
              <Plural value={seats} one="# licence" other="# licences" />
              {each && (
                <>
                  {" × "}
                  {term === "yearly" ? <Trans>{each} per year</Trans> : <Trans>{each} per month</Trans>}
                </>
              )}
              {" · "}
              <Trans>Country of use: {format.country(countryOfUse)}</Trans>
            </p>
            {partners && (
              <p className={styles.partner}>
                <span className={styles.label}>
                  <Trans>Partner of record</Trans>
                </span>
                {partnerOfRecord ? (
                  <CheckedPartner partner={partnerOfRecord.partner} />
                ) : (
                  <span>
                    <Trans>No partner</Trans>
                  </span>
                )}
              </p>
            )}
            <PlacingProblems item={item} />
          </li>
        );
      })}
    </ul>
  );
}
