import { useQuery } from "@tanstack/react-query";
import { useHelpNames } from "../../design/partner-profile/use-help-names.ts";
import { useLanguageNames } from "../../design/partner-profile/use-language-names.ts";
import { useFormat } from "../../design/use-format.ts";
import type { MatchSearch, MatchStep } from "./match-search.ts";
import { countQuery } from "./partner-directory-data.ts";

/** What was answered to each question; nothing where everything will do. */
export function useAnswersInWords(search: MatchSearch): Readonly<Partial<Record<MatchStep, string | undefined>>> {
  const { service = [], country, town, help = [], language = [] } = search;
  const format = useFormat();
  const helpNames = useHelpNames();
  const languageName = useLanguageNames();
  const { data } = useQuery(countQuery({}));
  const named = (code: string) => data?.facets.service.find(({ value }) => value === code)?.label ?? code;
  const wanted = [...help.map((kind) => helpNames[kind]), ...language.map(languageName)];
  return {
    what: service.map(named).join(", ") || undefined,
    where: [town, country && format.country(country)].filter(Boolean).join(", ") || undefined,
    help: wanted.join(", ") || undefined,
  };
}
