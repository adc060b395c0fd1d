import { Button, Checkbox } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { SearchField } from "../../design/search-field.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import styles from "./also-set-for.module.css";
import { mostAtOnce } from "./also-set-for-data.ts";
import { AlsoSetForRow } from "./also-set-for-row.tsx";
import type { AlsoSetForChoice, OfferedSubscription } from "./use-also-set-for.ts";

// What the eye takes in without searching.
const few = 6;

/** The organization's other subscriptions, each with what a check of the ID answers for it, to be set in the same Submit. */
export function AlsoSetFor({ choice }: { readonly choice: AlsoSetForChoice }) {
  const { t } = useLingui();
  const panelId = useId();
  const label = t`Also set for…`;
  return (
    <div className={styles.root}>
      <Button
        appearance="transparent"
        className={styles.toggle ?? ""}
        icon={<ChevronDownRegular className={styles.chevron} />}
        aria-expanded={choice.expanded}
        aria-controls={choice.expanded ? panelId : undefined}
        onClick={choice.toggle}
      >
        {label}
      </Button>
      {choice.expanded && (
        <fieldset id={panelId} className={styles.panel} aria-label={label}>
          {choice.pending && <SkeletonLines />}
          {choice.error && (
            <>
              <ProblemNotice error={choice.error} />
              <Button className={styles.retry ?? ""} onClick={choice.retry}>
                <Trans>Try again</Trans>
              </Button>
            </>
          )}
          {!choice.pending && !choice.error && <Offers choice={choice} />}
        </fieldset>
      )}
    </div>
  );
}

function Offers({ choice }: { readonly choice: AlsoSetForChoice }) {
  const { t } = useLingui();
  const [q, setQ] = useState("");
  const { offered, may, full, selected } = choice;
  const found = offered.filter((one) => holds(one, q));
  const most = mostAtOnce;
  return (
    <>
      {offered.length > few && (
        <SearchField
          aria-label={t`Search subscriptions`}
          placeholder={t`Search subscriptions`}
          value={q}
          onType={setQ}
        />
      )}
      {may > 1 && (
        <Checkbox
          label={t`All that can be set (${may})`}
          checked={selected.length === 0 ? false : selected.length === Math.min(may, mostAtOnce - 1) ? true : "mixed"}
          onChange={(_, { checked }) => choice.chooseAll(checked === true)}
        />
      )}
      {full && may >= most && (
        <p className={styles.fine}>
          <Trans>At most {most} subscriptions can be set at once.</Trans>
        </p>
      )}
      <ul className={styles.list}>
        {found.map((one) => (
          <AlsoSetForRow
            key={one.checked.id}
            offered={one}
            chosen={choice.isChosen(one.checked.id)}
            full={full}
            onChoose={(on) => choice.choose(one.checked.id, on)}
          />
        ))}
      </ul>
      {found.length === 0 && (
        <p role="status" className={styles.fine}>
          <Trans>No subscription fits what you typed.</Trans>
        </p>
      )}
    </>
  );
}

function holds({ checked, subscription }: OfferedSubscription, q: string): boolean {
  const partner = checked.partnerOfRecord?.partner;
  const text = [checked.name, partner?.name, partner?.partnerId, subscription.reseller?.name].join(" ");
  return text.toLocaleLowerCase().includes(q.trim().toLocaleLowerCase());
}
