import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { EmptyState } from "../../design/empty-state.tsx";
import { ListCard } from "../../design/list-card.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { DataFilesSection } from "./data-files-section.tsx";
import { ImportForm } from "./import-form.tsx";
import { ImportLine } from "./import-line.tsx";
import { importsQuery } from "./imports-data.ts";
import styles from "./imports-page.module.css";

/** For operators: bringing the vendor's own data in, and taking it out. */
export function ImportsPage() {
  const { t } = useLingui();
  const list = useInfiniteQuery(importsQuery());
  return (
    <>
      <PageHeading
        title={t`Imports and exports`}
        lead={t`Bring your own data in from files, and take everything out again as the same files.`}
      />
      <div className={styles.parts}>
        <ImportForm />
        <DataFilesSection />
        <section aria-labelledby="imports-so-far">
          <h2 id="imports-so-far" className={styles.heading}>
            <Trans>Imports so far</Trans>
          </h2>
          <ListCard
            label={t`Imports so far`}
            list={list}
            columns="minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 1fr) 150px"
            empty={
              <EmptyState title={<Trans>No imports yet</Trans>}>
                <Trans>
                  Download a template above, fill it in, and upload it. Each import stays in this list with what became
                  of it.
                </Trans>
              </EmptyState>
            }
            line={(one) => <ImportLine one={one} />}
          />
        </section>
      </div>
    </>
  );
}
