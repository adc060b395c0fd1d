import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { OrderItem } from "../../../../contract/orders.ts";
import { useFormat } from "../../design/use-format.ts";
import styles from "./term-choice.module.css";

interface TermChoiceProps {
  readonly item: OrderItem;
  readonly term: OrderItem["term"];
  readonly frozenBy: string | null;
  readonly error: string | undefined;
  readonly onChoose: (term: OrderItem["term"]) => void;
}

/** For how long one pays at a time, with what a licence then costs. */
export function TermChoice({ item, term, frozenBy, error, onChoose }: TermChoiceProps) {
  const { t } = useLingui();
  const format = useFormat();
  const errorId = useId();
  const describedBy = [error && errorId, frozenBy].filter(Boolean).join(" ") || undefined;
  // Where the plan is not sold in that country, the chosen term stands without a price.
  const terms = item.terms.length > 0 ? item.terms : [{ term, price: null }];
  // Takes the focus where another has to be chosen, also where the chosen one is not sold any more.
  const first = terms.find((one) => one.term === term) ?? terms[0];
  return (
    <fieldset className={styles.root} aria-describedby={describedBy}>
      <legend className={styles.legend}>
        <Trans>Term</Trans>
      </legend>
      <div className={styles.choices}>
        {terms.map((one) => {
          const price = one.price && format.money(one.price);
          return (
            <label key={one.term} className={styles.choice}>
              <input
                type="radio"
                id={one === first ? `term-${item.id}` : undefined}
                name={`term-${item.id}`}
                value={one.term}
                checked={one.term === term}
                aria-disabled={frozenBy !== null || undefined}
                aria-describedby={frozenBy ?? undefined}
                onChange={() => !frozenBy && onChoose(one.term)}
              />
              <span>
                <span className={styles.term}>{one.term === "yearly" ? t`Yearly` : t`Monthly`}</span>
                {price && (
                  <span className={styles.price}>
                    <Trans>{price} per licence</Trans>
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
