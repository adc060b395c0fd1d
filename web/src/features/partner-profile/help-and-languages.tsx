import { Checkbox } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { helpKinds } from "../../../../domain/help-kinds.ts";
import { useHelpNames } from "../../design/partner-profile/use-help-names.ts";
import { useLanguageNames } from "../../design/partner-profile/use-language-names.ts";
import styles from "./partner-profile-page.module.css";
import type { ProfileEntries } from "./profile-entries.ts";

/** The languages around the Baltic and of Europe's larger countries; what a partner has besides stays. ISO 639-1. */
const offered = "cs da de en es et fi fr it lt lv nl no pl sk sv uk".split(" ");

interface HelpAndLanguagesProps {
  readonly entries: ProfileEntries;
  /** The element that says why nothing can be changed; null: it can. */
  readonly frozenBy: string | null;
  readonly onChange: (entries: ProfileEntries) => void;
}

export function HelpAndLanguages({ entries, frozenBy, onChange }: HelpAndLanguagesProps) {
  const helpNames = useHelpNames();
  const languageName = useLanguageNames();
  const languages = [...new Set([...offered, ...entries.languages])].sort((one, other) =>
    languageName(one).localeCompare(languageName(other)),
  );
  const frozen = { "aria-disabled": frozenBy !== null || undefined, "aria-describedby": frozenBy ?? undefined };
  return (
    <>
      <fieldset className={`${styles.checks} ${styles.wide}`}>
        <legend>
          <Trans>Kind of help</Trans>
        </legend>
        {helpKinds.map((kind) => (
          <Checkbox
            key={kind}
            {...frozen}
            label={helpNames[kind]}
            checked={entries.help.includes(kind)}
            onChange={() => !frozenBy && onChange({ ...entries, help: toggled(entries.help, kind) })}
          />
        ))}
      </fieldset>
      <fieldset className={`${styles.checks} ${styles.wide}`}>
        <legend>
          <Trans>Languages</Trans>
        </legend>
        {languages.map((code) => (
          <Checkbox
            key={code}
            {...frozen}
            label={languageName(code)}
            checked={entries.languages.includes(code)}
            onChange={() => !frozenBy && onChange({ ...entries, languages: toggled(entries.languages, code) })}
          />
        ))}
      </fieldset>
    </>
  );
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
