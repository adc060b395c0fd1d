import type { Localized } from "../../../../contract/problem.ts";
import type { Language } from "../../../../domain/languages.ts";
import type { JobSurroundings } from "../jobs/job-surroundings.ts";

/** How mail goes out from here, and in whose name. */
export interface MailOffice {
  /** There is a mail server; else mail is kept. */
  readonly sends: boolean;
  /** The domain of the sender's address, which makes a Message-ID ours. */
  readonly domain: string;
  readonly vendorName: string;
  /** Where links lead, without a slash at its end. */
  readonly publicUrl: string;
}

export function mailOfficeOf({ smtpUrl, mailFrom, vendorName, publicUrl }: JobSurroundings): MailOffice {
  return {
    sends: smtpUrl !== undefined,
    domain: mailFrom.slice(mailFrom.lastIndexOf("@") + 1),
    vendorName,
    publicUrl,
  };
}

/** What jobs that tell of something are given to work with. */
export interface TellSurroundings extends Pick<JobSurroundings, "pool"> {
  readonly office: MailOffice;
}

export type Sentence = (text: Localized, values?: Readonly<Record<string, string | number>>) => string;

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A part of a mail, between its first words and its link. */
export type MailPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "facts"; readonly title?: string; readonly facts: readonly Fact[] }
  /** Somebody else's words, line by line as they were written. */
  | { readonly kind: "quote"; readonly text: string };

export interface MailContent {
  readonly language: Language;
  readonly subject: string;
  readonly lead: string;
  readonly parts: readonly MailPart[];
  readonly link: { readonly name: string; readonly href: string } | null;
  /** Why somebody gets it. */
  readonly footer: string;
}
