import { Button } from "@fluentui/react-components";
import { Plural, Trans } from "@lingui/react/macro";
import { Notice } from "../../design/notice.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./conflict-notice.module.css";
import type { Draft } from "./draft.ts";
import type { DraftKeeper } from "./draft-keeper.ts";

/** Another tab or person changed the same thing: what is there now, so that one decides. What was typed stays until then. */
export function ConflictNotice({ draft, keeper }: { readonly draft: Draft; readonly keeper: DraftKeeper }) {
  const format = useFormat();
  const { items } = draft.order;
  return (
    <div role="alert" className={styles.root}>
      <Notice tone="warning">
        <p className={styles.title}>
          <Trans>The order was changed elsewhere in the meantime</Trans>
        </p>
        <p>
          <Trans>There, it now holds:</Trans>
        </p>
        <ul className={styles.items}>
          {items.map(({ id, name, seats, term, countryOfUse }) => (
            <li key={id}>
              {name}: <Plural value={seats} one="# licence" other="# licences" />,{" "}
              {term === "yearly" ? <Trans>for a year</Trans> : <Trans>for a month</Trans>},{" "}
              {format.country(countryOfUse)}
            </li>
          ))}
        </ul>
        <div className={styles.actions}>
          <Button onClick={() => void keeper.keepMine()}>
            <Trans>Save what I entered</Trans>
          </Button>
          <Button onClick={() => keeper.takeTheirs()}>
            <Trans>Use what is there now</Trans>
          </Button>
        </div>
      </Notice>
    </div>
  );
}
