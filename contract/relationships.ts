import { z } from "zod";
import { clearingKinds, clearingProposalStates } from "../domain/clearing-proposals.ts";
import { invitationStates } from "../domain/invitation-states.ts";
import { languages } from "../domain/languages.ts";
import { removalRequestStates } from "../domain/removal-request-states.ts";
import { Paging } from "./requests.ts";
import { Action, CalendarDate, Instant, Money, Obstacle, PartnerContact, PartnerSummary } from "./resources.ts";
import { name, text } from "./text.ts";

const Organization = z.object({ id: z.string(), name: z.string() });

export const InvitationState = z.enum(invitationStates);

/** A reseller's invitation, as its own side, the customer that opened it, and an operator see it. */
export const ResellerInvitation = z.object({
  id: z.string(),
  state: InvitationState,
  /** Who invites. */
  partner: PartnerContact,
  /** The customer that opened it; null while nobody did. */
  organization: Organization.nullable(),
  /** The reseller's own note of whom it is for; null for the customer. */
  note: z.string().nullable(),
  /** Where Doradca mailed it; null where the reseller sends the link itself, once the person was erased, and for the customer. */
  sentTo: z.string().nullable(),
  createdAt: Instant,
  expiresAt: Instant,
  viewedAt: Instant.nullable(),
  answeredAt: Instant.nullable(),
  declineReason: z.string().nullable(),
  /** What accepting allows the reseller, and what it does not, sentence by sentence, in the reader's language. */
  allows: z.array(z.string()),
  allowsNot: z.array(z.string()),
  actions: z.object({ accept: Action, decline: Action, withdraw: Action }),
});
export type ResellerInvitation = z.infer<typeof ResellerInvitation>;

/** The answer to making an invitation: the only time that its link is shown. */
export const NewResellerInvitation = z.object({
  invitation: ResellerInvitation,
  link: z.string(),
  /** A draft of the mail, for the reseller to send itself. */
  draft: z.object({ language: z.enum(languages), subject: z.string(), text: z.string() }),
});
export type NewResellerInvitation = z.infer<typeof NewResellerInvitation>;

export const InviteCustomer = z.strictObject({
  partnerId: text(200).describe("The Partner ID of the location that will sell; it has to resell."),
  note: name(200).optional().describe("For yourself: whom it is for. The customer does not see it."),
  language: z.enum(languages).describe("Of the draft, and of the mail."),
  sendTo: z.email().max(254).optional().describe("Doradca mails it there; without it you send the link yourself."),
  message: name(2000).optional().describe("Your own words in the mail."),
});

export const InvitationList = z.object({
  items: z.array(ResellerInvitation),
  nextCursor: z.string().nullable(),
  /** Whether the caller may invite and, where not, why. */
  actions: z.object({ invite: Action }),
});
export type InvitationList = z.infer<typeof InvitationList>;

export const InvitationsQuery = Paging.extend({ state: InvitationState.optional() });

export const OpenInvitation = z.strictObject({ token: text(200).describe("From the link.") });

export const DeclineInvitation = z.strictObject({ reason: name(1000).optional() });

export const RemovalRequestState = z.enum(removalRequestStates);

/** How something that stood in the way of ending a relationship no longer does. */
export const ClearedObstacle = z.object({
  kind: z.enum(["subscription", "order"]),
  id: z.string(),
  name: z.string(),
  how: z.enum(["cancelled", "expired", "handed-over", "order-discarded"]),
  by: z
    .enum(["customer", "reseller", "vendor", "automatic"])
    .describe(
      "`customer`: it accepted what its reseller proposed. `vendor`: of a subscription, that billing reported it; of an order, that an operator closed it. `automatic`: its time was over.",
    ),
  at: Instant,
  /** What the vendor gave as the reason. */
  reason: z.string().nullable(),
});
export type ClearedObstacle = z.infer<typeof ClearedObstacle>;

/** A customer's request to end a reseller relationship. Both sides and the operator read the same. */
export const RemovalRequest = z.object({
  id: z.string(),
  relationshipId: z.string(),
  state: RemovalRequestState,
  organization: Organization,
  partner: PartnerContact,
  askedAt: Instant,
  /** The customer's words. */
  reason: z.string().nullable(),
  /** By when the reseller has to answer. */
  answerBy: Instant,
  /** The date that the reseller promised. */
  promisedDate: CalendarDate.nullable(),
  objection: z.string().nullable(),
  answeredAt: Instant.nullable(),
  escalatedAt: Instant.nullable(),
  /** What the vendor decided, for both sides to read. */
  decision: z.object({ at: Instant, outcome: z.enum(["granted", "refused"]), reason: z.string() }).nullable(),
  endedAt: Instant.nullable(),
  /** What still stands in the way, by name: the same for both sides. */
  obstacles: z.array(Obstacle),
  /** What stood in the way and no longer does since it was asked, and how that came. */
  cleared: z.array(ClearedObstacle),
  actions: z.object({ withdraw: Action, answer: Action, decide: Action, removeRelationship: Action }),
});
export type RemovalRequest = z.infer<typeof RemovalRequest>;

export const AskForRemoval = z.strictObject({ reason: name(1000).optional() });

export const AnswerRemovalRequest = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("date"), date: CalendarDate.describe("Today or later, within a year.") }),
  z.strictObject({ kind: z.literal("objection"), reason: name(1000) }),
]);
export type AnswerRemovalRequest = z.infer<typeof AnswerRemovalRequest>;

export const DecideRemovalRequest = z.strictObject({
  outcome: z.enum(["granted", "refused"]),
  reason: name(1000).describe("For both sides to read."),
});

export const RemovalRequestsQuery = Paging.extend({
  state: z
    .union([RemovalRequestState, z.array(RemovalRequestState).max(removalRequestStates.length)])
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat())),
});

/** What a reseller proposes for one subscription that it sold, with date, price and payment in sight. */
export const ClearingProposal = z.object({
  id: z.string(),
  kind: z.enum(clearingKinds),
  state: z.enum(clearingProposalStates),
  relationshipId: z.string(),
  subscription: Organization,
  organization: Organization,
  partner: PartnerSummary,
  note: z.string().nullable(),
  proposedAt: Instant,
  answeredAt: Instant.nullable(),
  refusalReason: z.string().nullable(),
  /** When it takes effect if it is accepted today; of an accepted one, when it did or will. */
  effectiveOn: CalendarDate.nullable(),
  /** Handing over: what all licences cost for one term at the vendor, before tax, and from when it is paid. */
  price: Money.nullable(),
  paidFrom: CalendarDate.nullable(),
  /**
   * What it means for the customer: service, money, partner of record. Sentence by sentence, in the reader's language. Of an accepted one
   * what was agreed, as it was then; empty where nothing was, or can be any more.
   */
  consequences: z.array(z.string()),
  /** To be sent with the acceptance: refused where anything of it has become different. */
  quote: z.string().nullable(),
  actions: z.object({ accept: Action, refuse: Action, withdraw: Action }),
});
export type ClearingProposal = z.infer<typeof ClearingProposal>;

export const ProposeClearing = z.strictObject({
  subscriptionId: z.string().max(200),
  kind: z.enum(clearingKinds),
  note: name(1000).optional(),
});

export const AcceptClearing = z.strictObject({ quote: text(200) });
export const RefuseClearing = z.strictObject({ reason: name(1000).optional() });

export const ProposalsQuery = Paging.extend({
  relationshipId: text(200).optional(),
  organizationId: text(200).optional().describe("Only of this customer, also of relationships that have ended."),
  state: z.enum(clearingProposalStates).optional(),
});

export const EndRelationship = z.strictObject({
  reason: name(1000).optional().describe("An operator has to give one; both sides read it."),
});

export const RelationshipsQuery = Paging.extend({
  time: z
    .enum(["present", "past"])
    .default("present")
    .describe("Ties that are in force, or reseller relationships that ended."),
});

export const VendorSettings = z.object({
  /** How many days a reseller has to answer a removal request. */
  removalAnswerDays: z.int(),
});
export type VendorSettings = z.infer<typeof VendorSettings>;

export const ChangeVendorSettings = z.strictObject({ removalAnswerDays: z.int().min(1).max(90).optional() });
