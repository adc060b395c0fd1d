import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useLingui } from "@lingui/react/macro";
import styles from "./chips.module.css";

interface ChipsProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly onRemove: (id: string) => void;
}

/** What was chosen, each with the way to take it back. */
export function Chips({ label, items, onRemove }: ChipsProps) {
  const { t } = useLingui();
  if (items.length === 0) return null;
  return (
    <ul className={styles.root} aria-label={label}>
      {items.map(({ id, name }) => (
        <li key={id} className={styles.chip}>
          {name}
          <button type="button" aria-label={t`Remove ${name}`} onClick={() => onRemove(id)}>
            <DismissRegular />
          </button>
        </li>
      ))}
    </ul>
  );
}
