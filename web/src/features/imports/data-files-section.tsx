import { useLingui } from "@lingui/react/macro";
import { dataFiles } from "../../../../domain/data-files.ts";
import { useFileNames } from "../../design/register-names/use-file-names.ts";
import { Section } from "../../design/section.tsx";
import styles from "./data-files.module.css";
import { DownloadButton } from "./download-button.tsx";

/** The kinds of file in the order in which one needs the other: an empty one to fill in, and what is there as one. */
export function DataFilesSection() {
  const { t } = useLingui();
  const names = useFileNames();
  return (
    <Section
      title={t`Files`}
      lead={t`Import them in this order, because each refers to those before it. Services and plans are set up in Services and prices. An export imports again, into an empty Doradca, to the same record.`}
    >
      <ol className={styles.list}>
        {dataFiles.map((kind, index) => (
          <li key={kind} className={styles.file}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <span>
              <span className={styles.name}>{names[kind].name}</span>
              <span className={styles.holds}>{names[kind].holds}</span>
            </span>
            <span className={styles.actions}>
              <DownloadButton
                path={`/import-templates/${kind}`}
                fileName={`${kind}-template.csv`}
                label={t`Template: ${names[kind].name}`}
              >
                {t`Template`}
              </DownloadButton>
              <DownloadButton path={`/exports/${kind}`} fileName={`${kind}.csv`} label={t`Export: ${names[kind].name}`}>
                {t`Export`}
              </DownloadButton>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
