import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Section } from "../../design/section.tsx";
import { TotalsList } from "../../design/totals-list.tsx";
import { useFormat } from "../../design/use-format.ts";
import type { Draft } from "./draft.ts";
import styles from "./order-summary.module.css";

/** What the order costs, before and after tax. Dimmed while a change is on its way to be added up. */
export function OrderSummary({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const format = useFormat();
  const { items, totals } = draft.order;
  const busy = ["waiting", "saving", "away"].includes(draft.save);
  return (
    <Section title={t`Order summary`}>
      <div className={styles.root} aria-busy={busy}>
        <ul className={styles.items}>
          {items.map(({ id, name, seats, term, net }) => (
            <li key={id} className={styles.item}>
              <span>
                <span className={styles.name}>{name}</span>
                <span className={styles.quiet}>
                  <Plural value={seats} one="# licence" other="# licences" />,{" "}
                  {term === "yearly" ? <Trans>for a year</Trans> : <Trans>for a month</Trans>}
                </span>
              </span>
              <span className={styles.sum}>{net ? format.money(net) : "–"}</span>
            </li>
          ))}
        </ul>
        {totals ? (
          <TotalsList totals={totals} />
        ) : (
          <p className={styles.quiet}>
            <Trans>The total cannot be told yet.</Trans>
          </p>
        )}
      </div>
    </Section>
  );
}
