import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import styles from "./audit.module.css";
import { narrowedToQuery } from "./audit-data.ts";
import type { AuditSearch } from "./audit-search.ts";
import { TextWithIds } from "./text-with-ids.tsx";

interface AuditConditionsProps {
  readonly search: AuditSearch;
  readonly onChange: (part: AuditSearch) => void;
}

/** What the trail was narrowed to by the page that led here, each with the way to take it back. */
export function AuditConditions({ search: { organization, subject }, onChange }: AuditConditionsProps) {
  const { t } = useLingui();
  const done = subject && (
    <code>
      <TextWithIds organizationId={organization}>{subject}</TextWithIds>
    </code>
  );
  const narrowed = useQuery({ ...narrowedToQuery(organization ?? ""), enabled: organization !== undefined });
  const name = narrowed.data?.name ?? organization;
  return (
    <>
      {organization && (
        <Condition onTakeBack={() => onChange({ organization: undefined })} takeBack={t`Show every organization`}>
          <Trans>Organization: {name}</Trans>
        </Condition>
      )}
      {subject && (
        <Condition onTakeBack={() => onChange({ subject: undefined })} takeBack={t`Show everything`}>
          <Trans>Only what was done to {done}</Trans>
        </Condition>
      )}
    </>
  );
}

interface ConditionProps {
  readonly onTakeBack: () => void;
  readonly takeBack: string;
  readonly children: ReactNode;
}

function Condition({ onTakeBack, takeBack, children }: ConditionProps) {
  return (
    <span className={styles.condition}>
      <span>{children}</span>
      <button type="button" aria-label={takeBack} title={takeBack} onClick={onTakeBack}>
        <DismissRegular />
      </button>
    </span>
  );
}
