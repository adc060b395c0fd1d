import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type HelpKind, helpKinds } from "../../../../domain/help-kinds.ts";
import { useHelpNames } from "../../design/partner-profile/use-help-names.ts";
import { ChoiceCards } from "./choice-cards.tsx";
import { countQuery } from "./partner-directory-data.ts";
import { Question } from "./question.tsx";
import { useMatchSearch } from "./use-match-search.ts";

/** The third question: what the partner is to do, and in which language. */
export function AskHelp() {
  const { t } = useLingui();
  const { search, answer } = useMatchSearch();
  const names = useHelpNames();
  const { service, country, help = [], language = [] } = search;
  const { data } = useQuery(countQuery({ service: service?.[0], country }));
  const texts: Readonly<Record<HelpKind, string>> = {
    sales: t`Choosing plans and buying`,
    "set-up": t`Getting started, moving in`,
    support: t`Answers when something goes wrong`,
    training: t`Courses for your people`,
  };
  return (
    <Question
      step="help"
      title={t`What help do you want, and in which language?`}
      hint={t`Leave everything empty if it does not matter.`}
    >
      <ChoiceCards
        legend={t`Kind of help`}
        kind="checkbox"
        name="help"
        cards={helpKinds.map((kind) => ({ value: kind, title: names[kind], text: texts[kind] }))}
        chosen={help}
        onChange={(chosen) => answer({ help: helpKinds.filter((kind) => chosen.includes(kind)) })}
      />
      {data && data.facets.language.length > 0 && (
        <ChoiceCards
          legend={t`Language`}
          kind="checkbox"
          name="language"
          cards={data.facets.language.map(({ value, label }) => ({ value, title: label }))}
          chosen={language}
          onChange={(chosen) => answer({ language: chosen })}
        />
      )}
    </Question>
  );
}
