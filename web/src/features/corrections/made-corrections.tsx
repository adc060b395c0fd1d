import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "../../design/load-problem.tsx";
import { CorrectionList } from "../../design/record-history/correction-list.tsx";
import { Section } from "../../design/section.tsx";
import { madeCorrectionsQuery } from "./corrections-data.ts";

/** What was corrected before; nothing where there was never anything to correct. */
export function MadeCorrections({ subscriptionId }: { readonly subscriptionId: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(madeCorrectionsQuery(subscriptionId));
  if (!data && error) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <Section title={t`Corrections so far`}>
      <CorrectionList corrections={data} />
    </Section>
  );
}
