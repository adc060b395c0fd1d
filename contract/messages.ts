import { z } from "zod";
import { languages } from "../domain/languages.ts";
import { Paging } from "./requests.ts";
import { ActorView, Instant, PartnerSummary } from "./resources.ts";
import { name, text } from "./text.ts";

/** A customer's message to a partner, sent with the customer's consent and kept for both. */
export const PartnerMessage = z.object({
  id: z.string(),
  at: Instant,
  from: z.object({ person: ActorView, organization: z.object({ id: z.string(), name: z.string() }) }),
  partner: PartnerSummary,
  subscription: z.object({ id: z.string(), name: z.string() }).nullable(),
  text: z.string(),
  /** What the customer agreed that the partner gets to see. */
  consent: z.string(),
});
export type PartnerMessage = z.infer<typeof PartnerMessage>;

export const SendPartnerMessage = z.strictObject({
  partnerId: text(200).describe("The Partner ID of the one that it is for."),
  subscriptionId: z.string().max(200).optional().describe("The subscription that it is about."),
  text: name(4000),
  consent: z.literal(true).describe("The partner may see the sender's name, e-mail address and organization."),
});

export const PartnerMessagesQuery = Paging.extend({
  partnerId: text(200).optional(),
  subscriptionId: z.string().max(200).optional(),
});

export const SupportMessage = z.object({
  id: z.string(),
  at: Instant,
  from: z.object({
    person: ActorView,
    email: z.string().nullable(),
    organization: z.object({ id: z.string(), name: z.string() }),
  }),
  /** The page from which it was sent, as the help names it. */
  page: z.string(),
  text: z.string(),
  handledAt: Instant.nullable(),
});
export type SupportMessage = z.infer<typeof SupportMessage>;

export const SendSupportMessage = z.strictObject({ page: z.string().max(60), text: name(4000) });

export const AnswerHelp = z.strictObject({
  page: z.string().max(60).describe("The page of the help, by its name."),
  helpful: z.boolean(),
});

/** How people answered "Was this information helpful?" on one page of the help. */
export const HelpAnswers = z.object({ page: z.string(), yes: z.int(), no: z.int(), latestAt: Instant });
export type HelpAnswers = z.infer<typeof HelpAnswers>;

export const mailStates = ["waiting", "sent", "kept", "failed"] as const;

/** A mail to one person. `kept`: there is no SMTP_URL, and it is read here. `failed`: given up, or refused for good. */
export const OutgoingMail = z.object({
  id: z.string(),
  state: z.enum(mailStates),
  /** Which message it is: `order-placed`, `partner-of-record-changed` and so on. */
  kind: z.string(),
  to: z.string().nullable().describe("Null once the person was erased."),
  toName: z.string().nullable(),
  organization: z.object({ id: z.string(), name: z.string() }).nullable(),
  language: z.enum(languages),
  subject: z.string(),
  createdAt: Instant,
  tries: z.int(),
  /** When it is tried next; null where it is not. */
  nextTryAt: Instant.nullable(),
  /** What the mail server last said; null where it said nothing. */
  lastError: z.string().nullable(),
  sentAt: Instant.nullable(),
  messageId: z.string(),
});
export type OutgoingMail = z.infer<typeof OutgoingMail>;

export const OutgoingMailBody = OutgoingMail.extend({ text: z.string() });

export const OutgoingMailQuery = Paging.extend({
  state: z.enum(mailStates).optional(),
  q: text(100).optional().describe("Part of the address or the subject."),
});
