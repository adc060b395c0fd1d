import { relationshipSentences, seenFieldNames } from "../../../../contract/relationship-sentences.ts";
import type { Language } from "../../../../domain/languages.ts";
import { seenByTie, type TieKind } from "../../../../domain/partner-sees.ts";
import { listOfWords, sentence } from "../../platform/language/format.ts";

/** Everything that a tie lets the partner see of a subscription, as one list in words. */
export function seenInWords(kind: TieKind, language: Language): string {
  return listOfWords(
    seenByTie[kind].map((field) => sentence(seenFieldNames[field], language)),
    language,
  );
}

/** "What this partner can see" (rule 11), sentence by sentence: made of the list that the portal's answers are held against. */
export function partnerSees(kind: TieKind, language: Language): string[] {
  const fields = seenInWords(kind, language);
  const key = kind === "reseller" ? "reseller-sees" : "record-sees";
  return [
    sentence(relationshipSentences[key], language, { fields }),
    sentence(relationshipSentences["sees-no-more"], language),
    sentence(relationshipSentences["former-sees"], language),
  ];
}
