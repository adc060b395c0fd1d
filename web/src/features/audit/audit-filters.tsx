import { useLingui } from "@lingui/react/macro";
import { Choice } from "../../design/choice.tsx";
import styles from "./audit.module.css";
import { AuditConditions } from "./audit-conditions.tsx";
import { type AuditSearch, actorKinds } from "./audit-search.ts";
import { useActorKindNames } from "./use-actor-kind-names.ts";

interface AuditFiltersProps {
  readonly search: AuditSearch;
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (part: AuditSearch) => void;
}

export function AuditFilters({ search, names, onChange }: AuditFiltersProps) {
  const { t, i18n } = useLingui();
  const kinds = useActorKindNames();
  const acts = Object.entries(names).sort(([, one], [, other]) => one.localeCompare(other, i18n.locale));
  return (
    <search>
      <Choice
        label={t`Act`}
        value={search.act ?? ""}
        options={[["", t`Every act`], ...acts]}
        onChoose={(act) => onChange({ act: act || undefined })}
      />
      <Choice
        label={t`Done by`}
        value={search.actor ?? ""}
        options={[["", t`Everybody`], ...actorKinds.map((kind) => [kind, kinds[kind]] as const)]}
        onChoose={(actor) => onChange({ actor: actor || undefined })}
      />
      <DayField label={t`From`} value={search.from} onDay={(from) => onChange({ from })} />
      <DayField label={t`Until`} value={search.until} onDay={(until) => onChange({ until })} />
      <AuditConditions search={search} onChange={onChange} />
    </search>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

function DayField({ label, value = "", onDay }: DayFieldProps) {
  return (
    <label className={styles.day}>
      {label}
      <input type="date" value={value} onChange={({ target }) => onDay(target.value || undefined)} />
    </label>
  );
}
