import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { DirectoryPartnerPage } from "../../../../contract/directory.ts";
import { Section } from "../section.tsx";
import styles from "./partner-profile.module.css";
import { useHelpNames } from "./use-help-names.ts";
import { useLanguageNames } from "./use-language-names.ts";

type Described = Pick<DirectoryPartnerPage, "company" | "description" | "help" | "languages">;

/** What the partner says of itself, what it helps with, and in which languages. */
export function PartnerAbout({ partner }: { readonly partner: Described }) {
  const { t } = useLingui();
  const helpNames = useHelpNames();
  const languageName = useLanguageNames();
  const { company, description, help, languages } = partner;
  if (!description && help.length === 0 && languages.length === 0) return null;
  return (
    <Section title={t`About: ${company}`}>
      {description && <p className={styles.description}>{description}</p>}
      <dl className={styles.about}>
        {help.length > 0 && (
          <Tags name={t`Kind of help`}>
            {help.map((kind) => (
              <li key={kind}>{helpNames[kind]}</li>
            ))}
          </Tags>
        )}
        {languages.length > 0 && (
          <Tags name={t`Languages`}>
            {languages.map((code) => (
              <li key={code}>{languageName(code)}</li>
            ))}
          </Tags>
        )}
      </dl>
    </Section>
  );
}

function Tags({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className={styles.term}>{name}</dt>
      <dd>
        <ul className={styles.tags}>{children}</ul>
      </dd>
    </div>
  );
}
