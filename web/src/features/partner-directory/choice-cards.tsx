import styles from "./choice-cards.module.css";

export interface ChoiceCard {
  readonly value: string;
  readonly title: string;
  readonly text?: string | undefined;
}

interface ChoiceCardsProps {
  readonly legend: string;
  /** Several, or one of them. */
  readonly kind: "checkbox" | "radio";
  readonly name: string;
  readonly cards: readonly ChoiceCard[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Answers to choose from, each as large as a finger. They are the browser's own boxes, with the browser's own keys. */
export function ChoiceCards({ legend, kind, name, cards, chosen, onChange }: ChoiceCardsProps) {
  const change = (value: string, checked: boolean) => {
    if (kind === "radio") return onChange([value]);
    onChange(checked ? [...chosen, value] : chosen.filter((one) => one !== value));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.cards}>
        {cards.map(({ value, title, text }) => (
          <label key={value} className={styles.card}>
            <input
              type={kind}
              name={name}
              checked={chosen.includes(value)}
              onChange={({ target }) => change(value, target.checked)}
            />
            <span>
              <span className={styles.title}>{title}</span>
              {text && <span className={styles.text}>{text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
