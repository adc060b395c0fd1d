import { Trans } from "@lingui/react/macro";
import choice from "../../design/choice.module.css";
import styles from "./renewal-filter.module.css";

interface RenewalFilterProps {
  readonly renewsBefore: string | undefined;
  readonly onChange: (renewsBefore: string | undefined) => void;
}

/** Only what is renewed until a day. */
export function RenewalFilter({ renewsBefore, onChange }: RenewalFilterProps) {
  return (
    <label className={choice.choice}>
      <Trans>Renewal before</Trans>
      <input
        type="date"
        className={styles.date}
        value={renewsBefore ?? ""}
        onChange={({ target }) => onChange(target.value || undefined)}
      />
    </label>
  );
}
