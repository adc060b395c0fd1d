import { Button, Link } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import type { PartnerIdCheck } from "../../../../contract/resources.ts";
import { Notice } from "../notice.tsx";
import { CheckedPartner } from "./checked-partner.tsx";
import styles from "./partner-id.module.css";

const tones = {
  "malformed-partner-id": "error",
  "subscription-not-open": "error",
  "unknown-partner-id": "error",
  "already-of-record": "info",
  headquarters: "warning",
  "not-in-force": "error",
  "wrong-country": "error",
  "wrong-service": "error",
  eligible: "success",
} as const satisfies Record<PartnerIdCheck["outcome"], string>;

interface CheckAnswerProps {
  readonly answer: PartnerIdCheck;
  /** One of the locations that the answer offers was picked. */
  readonly onPick: (partnerId: string) => void;
}

/** One outcome of the table in the journeys, with its sentence and its way out. */
export function CheckAnswer({ answer, onPick }: CheckAnswerProps) {
  return (
    <Notice tone={tones[answer.outcome]}>
      <p>{answer.sentence}</p>
      {answer.waysOut.map((way) =>
        way.kind === "locations" ? (
          <ul key={way.kind} className={styles.locations}>
            {way.locations.map((location) => (
              <li key={location.id}>
                <Button className={styles.location ?? ""} onClick={() => onPick(location.partnerId)}>
                  <CheckedPartner partner={location} />
                </Button>
              </li>
            ))}
          </ul>
        ) : (
          <Link key={way.kind} href={way.href} target="_blank" rel="noopener">
            <Trans>Look in the Partner directory (opens in a new tab)</Trans>
          </Link>
        ),
      )}
    </Notice>
  );
}
