import { Checkbox } from "@fluentui/react-components";
import { Plural, Trans } from "@lingui/react/macro";
import { useId } from "react";
import { useFormat } from "../../design/use-format.ts";
import styles from "./also-set-for.module.css";
import type { CheckedSubscription } from "./also-set-for-data.ts";
import type { OfferedSubscription } from "./use-also-set-for.ts";

interface AlsoSetForRowProps {
  readonly offered: OfferedSubscription;
  readonly chosen: boolean;
  /** No more can be chosen. */
  readonly full: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One subscription: what setting the partner there means, or why it cannot be set. What cannot be chosen keeps the focus. */
export function AlsoSetForRow({ offered: { checked, subscription }, chosen, full, onChoose }: AlsoSetForRowProps) {
  const outcomeId = useId();
  const { seats } = subscription;
  const country = useFormat().country(subscription.countryOfUse);
  const refused = checked.check.outcome !== "eligible";
  const closed = refused || (full && !chosen);
  return (
    <li className={styles.row}>
      <Checkbox
        className={closed ? (styles.closed ?? "") : ""}
        label={{
          children: (
            <span className={styles.label}>
              <span className={styles.name}>{checked.name}</span>{" "}
              <span className={styles.fine}>
                <Plural value={seats} one="# licence" other="# licences" /> · {country}
              </span>
            </span>
          ),
        }}
        checked={chosen && !refused}
        aria-disabled={closed}
        aria-describedby={outcomeId}
        onChange={(_, data) => !closed && onChoose(data.checked === true)}
      />
      <p id={outcomeId} className={`${styles.outcome} ${styles.fine}`}>
        {refused ? checked.check.sentence : <Consequence checked={checked} />}
      </p>
    </li>
  );
}

function Consequence({ checked: { partnerOfRecord } }: { readonly checked: CheckedSubscription }) {
  if (!partnerOfRecord) return <Trans>No partner</Trans>;
  const { name, partnerId } = partnerOfRecord.partner;
  return (
    <Trans>
      Would replace {name}, {partnerId}
    </Trans>
  );
}
