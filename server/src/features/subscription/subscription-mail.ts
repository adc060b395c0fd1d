import { z } from "zod";
import { publicId } from "../../../../contract/ids.ts";
import type { MailSentence } from "../../../../contract/mail-sentences.ts";
import type { Language } from "../../../../domain/languages.ts";
import { writeDay } from "../../platform/language/write-values.ts";
import type { Fact, MailContent, MailOffice } from "../../platform/mail/mail-office.ts";
import { type MailWords, mailWords } from "../../platform/mail/mail-words.ts";
import { type ActorRow, actorView } from "../audit-event/actor-view.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";

/** What happened to a subscription, as the audit keeps it, and what it is now. */
export interface SubscriptionEventRow extends ActorRow {
  readonly act: string;
  readonly occurred_at: Date;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly subscription_id: string;
  readonly name: string;
  readonly organization_name: string;
  readonly renews_on: string | null;
  /** Of a subscription that a reseller sold when it happened: that one. */
  readonly reseller: PartnerSummaryRow | null;
}

const Planned = z.object({
  seats: z.int().nullable(),
  plan: z.string().nullable(),
  term: z.enum(["monthly", "yearly"]).nullable(),
});

const State = z.object({
  seats: z.int().optional(),
  plan: z.string().optional(),
  term: z.enum(["monthly", "yearly"]).optional(),
  autoRenew: z.boolean().optional(),
  renewsOn: z.string().optional(),
  planned: Planned.optional(),
  state: z.string().optional(),
  partnerId: z.string().optional(),
  reason: z.enum(["plan-not-sold", "no-tax-rate"]).optional(),
});
type State = z.infer<typeof State>;

export type Kind = "changed" | "renewed" | "not-renewed" | "suspended" | "reactivated" | "cancelled" | "expired";

/** Which of the mails tells of it; null where none does. */
export function kindOf({ act, before, after }: Pick<SubscriptionEventRow, "act" | "before" | "after">): Kind | null {
  if (act === "subscription-changed") return "changed";
  if (act === "subscription-renewed") return "renewed";
  if (act === "subscription-not-renewed") return "not-renewed";
  if (act !== "subscription-moved") return null;
  const { state } = readState(after);
  if (state === "active") return readState(before).state === "suspended" ? "reactivated" : null;
  return state === "suspended" || state === "cancelled" || state === "expired" ? state : null;
}

/** Which reseller has to be told as well: billing reported what it sold, and nobody else's word was asked (decision 6). */
export function resellerToTell({ act, actor_kind, reseller }: SubscriptionEventRow): PartnerSummaryRow | null {
  return act === "subscription-moved" && actor_kind === "operator" ? reseller : null;
}

function readState(state: unknown): State {
  return State.parse(state ?? {});
}

export function subscriptionMail(
  office: MailOffice,
  event: SubscriptionEventRow,
  kind: Kind,
  language: Language,
): MailContent {
  const words = mailWords(language);
  const { name, organization_name: organization, subscription_id } = event;
  const [before, after] = [readState(event.before), readState(event.after)];
  const lead: MailSentence =
    kind === "not-renewed" ? `not-renewed-${after.reason ?? "plan-not-sold"}` : `subscription-${kind}-text`;
  const by = actorView(event, { language, vendorName: office.vendorName }).name;
  const reseller = resellerToTell(event);
  const hadPartner = (kind === "cancelled" || kind === "expired") && before.partnerId !== undefined;
  return {
    language,
    subject: words(`subscription-${kind}-subject`, { subscription: name }),
    lead: words(lead, { vendor: office.vendorName }),
    parts: [
      {
        kind: "facts",
        facts: [
          { name: words("organization"), value: organization },
          { name: words("subscription"), value: name },
          ...changedFacts(before, after, words),
          ...(kind === "renewed" && after.renewsOn
            ? [{ name: words("next-renewal"), value: writeDay(after.renewsOn, language) }]
            : []),
          { name: words("since"), value: writeDay(event.occurred_at, language) },
          { name: words("by"), value: by },
          ...(event.reason ? [{ name: words("reason"), value: event.reason }] : []),
        ],
      },
      ...(reseller
        ? [
            {
              kind: "text",
              text: words("reported-of-resold", { vendor: office.vendorName, partner: reseller.name }),
            } as const,
          ]
        : []),
      ...(hadPartner ? [{ kind: "text", text: words("partner-period-ended") } as const] : []),
    ],
    link: {
      name: words("open-subscription"),
      href: `${office.publicUrl}/admin/subscriptions/${publicId("subscription", subscription_id)}`,
    },
    footer: words("footer-admin", { organization, vendor: office.vendorName }),
  };
}

/** What is other than before: "Licences: 25 → 30". */
function changedFacts(before: State, after: State, words: MailWords): Fact[] {
  const renewal = (on: boolean | undefined) => (on === undefined ? undefined : words(on ? "on" : "off"));
  const values: [MailSentence, string | undefined, string | undefined][] = [
    ["plan", before.plan, after.plan],
    ["licences", before.seats?.toString(), after.seats?.toString()],
    ["term", before.term && words(before.term), after.term && words(after.term)],
    ["auto-renewal", renewal(before.autoRenew), renewal(after.autoRenew)],
  ];
  const facts = values.flatMap(([name, was, is]) =>
    was === undefined || is === undefined || was === is
      ? []
      : [{ name: words(name), value: words("from-to", { before: was, after: is }) }],
  );
  return after.planned ? [...facts, { name: words("planned-on"), value: plannedInWords(after.planned, words) }] : facts;
}

function plannedInWords({ seats, plan, term }: z.infer<typeof Planned>, words: MailWords): string {
  const parts = [
    ...(plan ? [`${words("plan")}: ${plan}`] : []),
    ...(seats ? [`${words("licences")}: ${seats}`] : []),
    ...(term ? [`${words("term")}: ${words(term)}`] : []),
  ];
  return parts.join("\n") || words("nothing-planned");
}
