import { Trans } from "@lingui/react/macro";
import type { PartnerOfRecord } from "../../../../contract/resources.ts";
import { StateBadge } from "../state-badge.tsx";
import { useFormat } from "../use-format.ts";
import styles from "./correction-mark.module.css";

interface CorrectionMarkProps {
  readonly correction: NonNullable<PartnerOfRecord["correction"]>;
}

/** Rule 5: a correction is marked as one for everybody to see, with who made it, when and why. */
export function CorrectionMark({ correction }: CorrectionMarkProps) {
  const when = useFormat().moment(correction.at);
  const who = correction.by.name;
  const { reason } = correction;
  return (
    <p className={styles.root}>
      <StateBadge tone="warning">
        <Trans>Corrected</Trans>
      </StateBadge>
      <span>
        <Trans>
          {when}, {who}. Reason: {reason}
        </Trans>
      </span>
    </p>
  );
}
