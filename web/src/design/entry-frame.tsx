import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { languageNames } from "../platform/language-names.ts";
import { pageData } from "../platform/page-data.ts";
import { usePreferences } from "../platform/use-preferences.ts";
import styles from "./entry-frame.module.css";
import { HelpButton } from "./help-button.tsx";
import { ProblemBar } from "./problem-bar.tsx";
import { usePageTitle } from "./use-page-title.ts";

/** What went wrong stands in the card already. */
const shown = () => undefined;

interface EntryFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of the pages before sign-in: one card, and the languages to choose from. */
export function EntryFrame({ title, lead, children }: EntryFrameProps) {
  const { t } = useLingui();
  const { language, chooseLanguage, problem } = usePreferences();
  usePageTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <HelpButton />
      </header>
      <main className={styles.card}>
        <p className={styles.product}>
          <img src={new URL("../shell/doradca.svg", import.meta.url).href} alt="" width="28" height="28" />
          Doradca
          {pageData.vendorName !== "Doradca" && <span className={styles.vendor}>{pageData.vendorName}</span>}
        </p>
        <h1 className={styles.title}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
        <ProblemBar error={problem} />
      </main>
      <footer>
        <fieldset className={styles.languages} aria-label={t`Language`}>
          {languageNames.map(({ code, name }) => (
            <button
              key={code}
              type="button"
              lang={code}
              className={styles.language}
              aria-pressed={code === language}
              onClick={() => void chooseLanguage(code).catch(shown)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </footer>
    </div>
  );
}
