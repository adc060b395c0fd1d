import { Trans } from "@lingui/react/macro";
import type { ProblemDocument } from "../../../../contract/problem-document.ts";
import { Notice } from "../../design/notice.tsx";
import styles from "./partner-dialog.module.css";

type Item = NonNullable<ProblemDocument["items"]>[number];

/** Nothing was set anywhere: which subscriptions stood in the way, and why. */
export function SeveralRefusal({ problem }: { readonly problem: ProblemDocument }) {
  const hasChanged = problem.code === "precondition-failed";
  const items = (problem.items ?? []).filter(
    ({ check }) => hasChanged || (check?.outcome !== "eligible" && check?.outcome !== "already-of-record"),
  );
  return (
    <Notice tone={hasChanged ? "warning" : "error"}>
      <p className={styles.conflict}>{problem.title}</p>
      <ul className={styles.refusals}>
        {items.map((item) => (
          <li key={item.id}>
            <span className={styles.conflict}>{item.name}</span>:{" "}
            {hasChanged ? <Now item={item} /> : item.check?.sentence}
          </li>
        ))}
      </ul>
      <p>
        {hasChanged ? (
          <Trans>Your change was not made. Submit makes it now; Cancel leaves everything as it is.</Trans>
        ) : (
          problem.detail
        )}
      </p>
    </Notice>
  );
}

function Now({ item: { current } }: { readonly item: Item }) {
  if (!current) return <Trans>No partner</Trans>;
  return `${current.partner.name}, ${current.partner.partnerId}`;
}
