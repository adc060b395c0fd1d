import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Choice } from "../../design/choice.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { AnswersTable } from "./answers-table.tsx";
import { helpAnswersQuery } from "./help-answers-data.ts";
import type { HelpAnswersSearch } from "./help-answers-search.ts";

interface AnswersSectionProps {
  readonly sort: HelpAnswersSearch["sort"];
  readonly onSort: (sort: HelpAnswersSearch["sort"]) => void;
}

export function AnswersSection({ sort, onSort }: AnswersSectionProps) {
  const { t } = useLingui();
  const answers = useQuery(helpAnswersQuery({ sort }));
  return (
    <Section
      title={t`Answers by page`}
      lead={<Trans>One answer per person and page counts, the latest.</Trans>}
      actions={
        <Choice
          label={<Trans>Sort by</Trans>}
          value={sort ?? "-no"}
          options={[
            ["-no", t`Most No`],
            ["-share", t`Largest share of No`],
            ["page", t`Page`],
          ]}
          onChoose={(chosen) => onSort(chosen === "-no" ? undefined : chosen)}
        />
      }
    >
      {answers.isPending ? (
        <SkeletonLines count={4} />
      ) : answers.isError ? (
        <LoadProblem error={answers.error} onRetry={() => void answers.refetch()} />
      ) : answers.data.items.length === 0 ? (
        <EmptyState title={<Trans>Nobody has answered yet</Trans>}>
          <Trans>Under each page of the help people say whether it was helpful. What they say appears here.</Trans>
        </EmptyState>
      ) : (
        <AnswersTable answers={answers.data.items} />
      )}
    </Section>
  );
}
