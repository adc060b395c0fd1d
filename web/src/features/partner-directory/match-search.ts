import { type HelpKind, helpKinds } from "../../../../domain/help-kinds.ts";
import { type ChoiceSearch, readChoiceSearch } from "./choice-search.ts";
import type { DirectorySearch } from "./partner-directory-search.ts";

/** What is asked of a match, as the address bar remembers it. */
export interface MatchSearch extends ChoiceSearch {
  /** The codes of the services that the partner has to be authorized for. */
  readonly service?: readonly string[] | undefined;
  /** Where they are used: ISO 3166 alpha-2. */
  readonly country?: string | undefined;
  readonly town?: string | undefined;
  readonly help?: readonly HelpKind[] | undefined;
  /** ISO 639-1. */
  readonly language?: readonly string[] | undefined;
  /** The question that stands on the screen; `answer` after the last. */
  readonly step?: MatchStep | undefined;
}

export const matchSteps = ["what", "where", "help", "answer"] as const;
export type MatchStep = (typeof matchSteps)[number];

export function readMatchSearch(raw: Record<string, unknown>): MatchSearch {
  const texts = (name: string) =>
    [
      ...new Set([raw[name] ?? []].flat().map((one) => (typeof one === "string" ? one.trim().slice(0, 60) : ""))),
    ].filter(Boolean);
  const [service, language, asked] = [texts("service").slice(0, 10), texts("language").slice(0, 5), texts("help")];
  const help = helpKinds.filter((kind) => asked.includes(kind));
  const [country = "", town = ""] = [texts("country")[0]?.toUpperCase(), texts("town")[0]];
  const step = matchSteps.find((one) => one === raw.step);
  return {
    ...(service.length > 0 && { service }),
    ...(/^[A-Z]{2}$/.test(country) && { country }),
    ...(town && { town }),
    ...(help.length > 0 && { help }),
    ...(language.length > 0 && { language }),
    ...(step && { step }),
    ...readChoiceSearch(raw),
  };
}

/** The question that can be asked: the one of the address, unless an earlier one has no answer yet. */
export function stepOf({ service, country, step = "what" }: MatchSearch): MatchStep {
  if (!service || step === "what") return "what";
  if (!country || step === "where") return "where";
  return step;
}

/** What a search of the directory knows already, as answers. */
export function matchFrom({ service, country, town, language, help, order, item }: DirectorySearch): MatchSearch {
  return readMatchSearch({ service, country, town, language, help, order, item });
}

/** The directory narrowed by what was answered. */
export function directoryFrom({ service, country, town, language, help, order, item }: MatchSearch): DirectorySearch {
  return { service: service?.[0], country, town, language: language?.[0], help: help?.[0], order, item };
}
