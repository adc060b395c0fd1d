import { Trans } from "@lingui/react/macro";
import type { RecordCorrection } from "../../../../contract/resources.ts";
import { useFormat } from "../use-format.ts";
import styles from "./correction-list.module.css";
import { CorrectionMark } from "./correction-mark.tsx";

/** What operators corrected, and what the record said before: also where nobody was of record and no period is left. */
export function CorrectionList({ corrections }: { readonly corrections: readonly RecordCorrection[] }) {
  return (
    <ul className={styles.list}>
      {corrections.map((correction) => (
        <li key={correction.id}>
          <CorrectionMark correction={correction} />
          <p>
            <Trans>
              Now: <Stretch {...correction} />
            </Trans>
          </p>
          {correction.before.map((period) => (
            <p key={period.from} className={styles.before}>
              <Trans>
                Before: <Stretch {...period} />
              </Trans>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Stretch({ partner, from, until }: Pick<RecordCorrection, "partner" | "from" | "until">) {
  const { moment } = useFormat();
  const begin = moment(from);
  return (
    <>
      {partner ? `${partner.name}, ${partner.partnerId}` : <Trans>No partner</Trans>}
      {" · "}
      {until ? `${begin} – ${moment(until)}` : <Trans>Since {begin}</Trans>}
    </>
  );
}
