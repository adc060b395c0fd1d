import type { DirectoryMatch, DirectoryPartner } from "../../../../contract/directory.ts";
import { directorySentences } from "../../../../contract/directory-sentences.ts";
import { foldLetters } from "../../../../domain/fold-letters.ts";
import type { Language } from "../../../../domain/languages.ts";
import { countryName, languageName, listOfWords, sentence, type Values } from "../../platform/language/format.ts";
import { facetLabel } from "./facets-view.ts";
import type { Question } from "./match-queries.ts";

/** The partner, and in words why it stands here: each of what was asked for, and where it is. */
export function matchView(partner: DirectoryPartner, question: Question, language: Language): DirectoryMatch {
  const say = (name: keyof typeof directorySentences, values: Values) =>
    sentence(directorySentences[name], language, values);
  const reasons = [
    say("authorized-for", {
      services: listOfWords(servicesFor(partner, question), language),
      country: countryName(question.country, language),
    }),
  ];
  if (question.language.length > 0) {
    const languages = question.language.map((code) => languageName(code.toLowerCase(), language));
    reasons.push(say("speaks", { languages: listOfWords(languages, language) }));
  }
  if (question.help.length > 0) {
    const help = question.help.map((kind) => facetLabel("help", kind, language).toLocaleLowerCase(language));
    reasons.push(say("offers", { help: listOfWords(help, language) }));
  }
  const place = { town: partner.town, country: countryName(partner.country, language) };
  reasons.push(say(whereabouts(partner, question), place));
  return { partner, reasons };
}

/** The names of the services that were asked for; of all that it may serve there, where none was. */
function servicesFor({ authorizations }: DirectoryPartner, { service, country }: Question): string[] {
  const names = authorizations
    .filter((one) => one.country === country && (service.length === 0 || service.includes(one.service.code)))
    .map((one) => one.service.name);
  return [...new Set(names)];
}

function whereabouts({ town, country }: DirectoryPartner, question: Question) {
  if (question.town !== undefined && foldLetters(town) === foldLetters(question.town.trim())) return "in-your-town";
  return country === question.country ? "in-your-country" : "in-other-country";
}
