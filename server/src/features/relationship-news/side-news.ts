import type { MailSentence } from "../../../../contract/mail-sentences.ts";
import type { RelationshipNewsKind } from "../../../../contract/relationship-news-sentences.ts";
import type { Values } from "../../platform/language/format.ts";

/** What one side is told. */
export interface SideNews {
  readonly kind: RelationshipNewsKind;
  /** Beside the names of organization and partner, which every sentence knows. */
  readonly about?: Values;
  readonly path: string;
  /** What the mail's link is called. */
  readonly link: MailSentence;
  /** What is known beside that: sentence by sentence, a value for each; what is null is left out. */
  readonly facts?: readonly (readonly [name: MailSentence, value: string | { readonly day: string | Date } | null])[];
  /** Of no matter to the partner's contact address, only to its people. */
  readonly peopleOnly?: boolean;
}
