import { Trans } from "@lingui/react/macro";
import type { Tie } from "../../../../contract/portfolio.ts";
import { useFormat } from "../../design/use-format.ts";
import { useTieNames } from "../../design/use-tie-names.ts";
import styles from "./customer-page.module.css";

/** By which location, how, from when until when. */
export function TieList({ ties }: { readonly ties: readonly Tie[] }) {
  const format = useFormat();
  const names = useTieNames();
  return (
    <ul className={styles.ties}>
      {ties.map(({ kind, partner, since, until }) => {
        const [from, to] = [format.day(since), until && format.day(until)];
        return (
          <li key={`${kind} ${partner.id} ${since}`} className={styles.tie}>
            <span className={styles.kind}>{names[kind]}</span>
            <span>
              {partner.name}, {partner.partnerId}
            </span>
            <span className={styles.quiet}>
              {to ? (
                <Trans>
                  From {from} to {to}
                </Trans>
              ) : (
                <Trans>Since {from}</Trans>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
