import { Field, Select } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { Language } from "../../../../domain/languages.ts";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { Section } from "../../design/section.tsx";
import { languageNames } from "../../platform/language-names.ts";
import type { Theme } from "../../platform/theme.ts";
import { usePreferences } from "../../platform/use-preferences.ts";
import styles from "./preferences-section.module.css";

/** What went wrong stands over the fields already. */
const shown = () => undefined;

/** The same choices as in the account menu, kept with the person. */
export function PreferencesSection() {
  const { t } = useLingui();
  const { language, theme, chooseLanguage, chooseTheme, problem } = usePreferences();
  return (
    <Section title={t`Language and theme`}>
      <ProblemBar error={problem} />
      <div className={styles.fields}>
        <Field label={t`Language`}>
          <Select value={language} onChange={(_, { value }) => void chooseLanguage(value as Language).catch(shown)}>
            {languageNames.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t`Theme`}>
          <Select value={theme} onChange={(_, { value }) => void chooseTheme(value as Theme).catch(shown)}>
            <option value="light">{t`Light`}</option>
            <option value="dark">{t`Dark`}</option>
            <option value="system">{t`System`}</option>
          </Select>
        </Field>
      </div>
    </Section>
  );
}
