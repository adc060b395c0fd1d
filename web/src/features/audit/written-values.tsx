import { Trans, useLingui } from "@lingui/react/macro";
import type { AuditEvent } from "../../../../contract/resources.ts";
import { useFormat } from "../../design/use-format.ts";
import styles from "./audit.module.css";
import { sayValue } from "./say-value.ts";
import { partnerNumbersIn } from "./split-ids.ts";
import { TextWithIds } from "./text-with-ids.tsx";
import { useCodeNames } from "./use-code-names.ts";
import { useFieldNames } from "./use-field-names.ts";

interface WrittenValuesProps {
  readonly event: AuditEvent;
  /** The fields that were written down. */
  readonly names: readonly string[];
}

/** The values before and after, in words. */
export function WrittenValues({ event: { before, after, organization, subject }, names }: WrittenValuesProps) {
  const { t } = useLingui();
  const fields = useFieldNames();
  const words = { format: useFormat(), fields, code: useCodeNames(subject), yes: t`Yes`, no: t`No` };
  const said = (values: AuditEvent["before"], name: string) => (
    <TextWithIds partnerIds={partnerNumbersIn(name, values?.[name])} organizationId={organization.id}>
      {sayValue(name, values?.[name], values ?? {}, words)}
    </TextWithIds>
  );
  return (
    <table className={styles.values}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Value</Trans>
          </th>
          <th scope="col">
            <Trans>Before</Trans>
          </th>
          <th scope="col">
            <Trans>After</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{fields[name] ?? name}</th>
            <td>{said(before, name)}</td>
            <td>{said(after, name)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
