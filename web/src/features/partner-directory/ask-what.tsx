import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { ChoiceCards } from "./choice-cards.tsx";
import { countQuery } from "./partner-directory-data.ts";
import { Question } from "./question.tsx";
import { useMatchSearch } from "./use-match-search.ts";
import { usePartnerCount } from "./use-partner-count.ts";

/** The first question: for which services. */
export function AskWhat() {
  const { t } = useLingui();
  const { search, answer } = useMatchSearch();
  const inWords = usePartnerCount();
  const { data } = useQuery(countQuery({}));
  const chosen = search.service ?? [];
  return (
    <Question
      step="what"
      title={t`Which services do you need a partner for?`}
      hint={t`Choose one or more. The partner will be authorized for all of them.`}
      lacks={chosen.length === 0 ? t`Choose at least one service.` : undefined}
    >
      {data ? (
        <ChoiceCards
          legend={t`Services`}
          kind="checkbox"
          name="service"
          cards={data.facets.service.map(({ value, label, count }) => ({ value, title: label, text: inWords(count) }))}
          chosen={chosen}
          onChange={(service) => answer({ service })}
        />
      ) : (
        <SkeletonLines count={4} />
      )}
    </Question>
  );
}
