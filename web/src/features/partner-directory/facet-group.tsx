import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { FacetValue } from "../../../../contract/directory.ts";
import { useFormat } from "../../design/use-format.ts";
import styles from "./facet-group.module.css";

interface FacetGroupProps {
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly chosen: string | undefined;
  /** With nothing where the chosen value is let go. */
  readonly onChoose: (value: string | undefined) => void;
}

/** How many values stand there before somebody asks for more; one or two more are not worth the asking. */
const [few, nearlyFew] = [6, 8];

/** One thing to narrow by: its values, each with how many partners it would show. */
export function FacetGroup({ title, values, chosen, onChoose }: FacetGroupProps) {
  const format = useFormat();
  const [all, setAll] = useState(false);
  const isShort = values.length <= nearlyFew;
  const shown = all || isShort ? values : values.filter(({ value }, index) => index < few || value === chosen);
  const hidden = values.length - shown.length;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      {shown.map(({ value, label, count }) => (
        <button
          key={value}
          type="button"
          className={styles.value}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value === chosen ? undefined : value)}
        >
          <CheckmarkRegular fontSize={16} className={styles.mark} />
          <span className={styles.label}>{label}</span> <span className={styles.count}>{format.number(count)}</span>
        </button>
      ))}
      {!isShort && (hidden > 0 || all) && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? <Trans>Show fewer</Trans> : <Trans>Show {hidden} more</Trans>}
        </button>
      )}
    </fieldset>
  );
}
