import { z } from "zod";
import { helpPages } from "../domain/help-pages.ts";
import { languages } from "../domain/languages.ts";
import { Paging } from "./requests.ts";
import { Action, ActorView, Instant, OrganizationSummary, PartnerSummary } from "./resources.ts";
import { name, text } from "./text.ts";

/** A customer's message to a partner, sent with the customer's consent and kept for both. */
export const PartnerMessage = z.object({
  id: z.string(),
  at: Instant,
  from: z.object({
    person: ActorView,
    email: z.string().nullable().describe("Where the partner answers; null once the person was erased."),
    organization: OrganizationSummary,
  }),
  partner: PartnerSummary,
  subscription: z.object({ id: z.string(), name: z.string() }).nullable(),
  text: z.string(),
  /** What the customer agreed that the partner gets to see. */
  consent: z.string(),
});
export type PartnerMessage = z.infer<typeof PartnerMessage>;

export const SendPartnerMessage = z.strictObject({
  partnerId: text(200).describe("The Partner ID of the one that it is for."),
  subscriptionId: text(200).optional().describe("The subscription that it is about."),
  text: name(4000),
  consent: z.literal(true).describe("That the partner learns who writes, as `consent` of the answer says."),
});

export const PartnerMessageList = z.object({
  items: z.array(PartnerMessage),
  nextCursor: z.string().nullable(),
  /** Whether the caller may write to partners and, where not, why. */
  actions: z.object({ send: Action }),
});
export type PartnerMessageList = z.infer<typeof PartnerMessageList>;

export const PartnerMessagesQuery = Paging.extend({
  partnerId: text(200).optional(),
  subscriptionId: text(200).optional(),
});

export const SupportMessage = z.object({
  id: z.string(),
  at: Instant,
  from: z.object({
    person: ActorView,
    email: z.string().nullable(),
    organization: OrganizationSummary,
  }),
  /** The page of the help from which it was sent. */
  page: z.enum(helpPages),
  /** In which the person read the page, so that the answer is written in it. */
  language: z.enum(languages),
  text: z.string().nullable().describe("Null once the person was erased."),
  handledAt: Instant.nullable(),
  handledBy: ActorView.nullable(),
});
export type SupportMessage = z.infer<typeof SupportMessage>;

const Page = z.enum(helpPages).describe("The page of the help, by its name.");

export const SendSupportMessage = z.strictObject({ page: Page, text: name(4000) });

/** What the sender is told: it has arrived. */
export const SentSupportMessage = z.object({ id: z.string(), at: Instant });
export type SentSupportMessage = z.infer<typeof SentSupportMessage>;

export const SupportMessagesQuery = Paging.extend({
  handled: z.enum(["yes", "no"]).optional().describe("Only those that were handled, or only those that wait."),
});

export const AnswerHelp = z.strictObject({ page: Page, helpful: z.boolean() });

/** How people answered "Was this information helpful?" on one page of the help: one answer each, their latest. */
export const HelpAnswers = z.object({ page: z.enum(helpPages), yes: z.int(), no: z.int(), latestAt: Instant });
export type HelpAnswers = z.infer<typeof HelpAnswers>;

export const HelpAnswersQuery = z.strictObject({
  sort: z
    .enum(["-no", "-share", "page"])
    .default("-no")
    .describe("Most No first, largest share of No first, or by page."),
});

export const mailStates = ["waiting", "sent", "kept", "failed"] as const;

/**
 * A mail to one recipient. `waiting`: on its way, or to be tried again. `kept`: there is no SMTP_URL, and it is read here. `failed`:
 * refused for good, or given up after two days.
 */
export const OutgoingMail = z.object({
  id: z.string(),
  state: z.enum(mailStates),
  /** Which message it is: `order-placed`, `partner-of-record-changed` and so on. */
  kind: z.string(),
  to: z.string().nullable().describe("Null once the person was erased."),
  toName: z.string().nullable(),
  /** Whose business it is about. */
  organization: OrganizationSummary,
  language: z.enum(languages),
  subject: z.string(),
  createdAt: Instant,
  tries: z.int(),
  nextTryAt: Instant.nullable().describe("When it is tried next; null where it is not."),
  lastError: z.string().nullable().describe("What the mail server, or the way to it, last said."),
  sentAt: Instant.nullable().describe("When the mail server accepted it."),
  messageId: z.string().describe("The same at every try."),
});
export type OutgoingMail = z.infer<typeof OutgoingMail>;

export const MailTry = z.object({
  number: z.int(),
  beganAt: Instant,
  endedAt: Instant.nullable(),
  outcome: z.enum(["accepted", "refused", "postponed"]).nullable().describe("Null: under way, or cut short."),
  said: z.string().nullable(),
});
export type MailTry = z.infer<typeof MailTry>;

export const OutgoingMailDetails = OutgoingMail.extend({
  text: z.string().nullable().describe("Null once the person that it went to was erased."),
  replyTo: z.string().nullable(),
  /** Every try, the latest first. */
  history: z.array(MailTry),
  actions: z.object({ sendAgain: Action }),
});
export type OutgoingMailDetails = z.infer<typeof OutgoingMailDetails>;

export const OutgoingMailQuery = Paging.extend({
  state: z.enum(mailStates).optional(),
  q: text(100).optional().describe("Part of the address, the name or the subject."),
});
