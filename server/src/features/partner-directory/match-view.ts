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
      services: listOfWords(
        authorizedFor(partner, question, ({ service }) => service.name),
        language,
      ),
      country: listOfWords(
        authorizedFor(partner, question, ({ country }) => countryName(country, language)),
        language,
      ),
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

type Authorization = DirectoryPartner["authorizations"][number];

/** Of the authorizations that were asked about, or of all where nothing was asked: each name once. */
function authorizedFor(
  { authorizations }: DirectoryPartner,
  { service, country }: Question,
  name: (one: Authorization) => string,
): string[] {
  const asked = authorizations.filter(
    (one) =>
      (country === undefined || one.country === country) &&
      (service.length === 0 || service.includes(one.service.code)),
  );
  return [...new Set(asked.map(name))];
}

function whereabouts({ town, country }: DirectoryPartner, question: Question) {
  if (question.town !== undefined && foldLetters(town) === foldLetters(question.town.trim())) return "in-your-town";
  return country === question.country ? "in-your-country" : "in-other-country";
}
