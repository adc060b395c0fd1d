import { createHash } from "node:crypto";
import { problems } from "../../../../contract/problems.ts";
import { changeSentences } from "../../../../contract/subscription-change-sentences.ts";
import type { SubscriptionChangePreview } from "../../../../contract/subscription-changes.ts";
import { add, type Money } from "../../../../domain/money.ts";
import { addDays } from "../../../../domain/proration.ts";
import type { AgreedChange, ChangeDecision, ChangeRefusal, Due } from "../../../../domain/subscription-change.ts";
import { isPlanned } from "../../../../domain/subscription-terms.ts";
import { decimalPercent } from "../../../../domain/tax.ts";
import { moneyView } from "../../platform/http/money-view.ts";
import { countryName, sentence, type Values } from "../../platform/language/format.ts";
import { dayText, moneyText, percentText } from "../../platform/language/format-values.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import type { ChangeFacts } from "./change-facts.ts";
import { plannedIn } from "./life-facts.ts";

type Words = (key: keyof typeof changeSentences, values?: Values) => string;

function wordsFor({ language, vendorName }: Reader): Words {
  return (key, values = {}) => sentence(changeSentences[key], language, { vendor: vendorName, ...values });
}

/** The last day of the term that is paid for; null where it is over. */
function lastPaidDay({ row, today }: ChangeFacts): string | null {
  return row.renews_on && row.renews_on > today ? addDays(row.renews_on, -1) : null;
}

/**
 * Names, by its content, what a person agrees to: the same for the same effect on the same subscription, another where price, tax, day,
 * subscription or partner have become others.
 */
function quoteOf(facts: ChangeFacts, effect: unknown): string {
  const { row, partner } = facts;
  const { state, seats, plan_id, term, amount_minor, currency, renews_on, auto_renew } = row;
  const before = [row.id, state, seats, plan_id, term, amount_minor, currency, renews_on, auto_renew, plannedIn(row)];
  const text = JSON.stringify([before, partner?.partner_number ?? null, effect], (_, value) =>
    typeof value === "bigint" ? value.toString() : value,
  );
  return createHash("sha256").update(text).digest("base64url");
}

/** Why a change or a cancellation is refused, in words. */
export function refusalValues(
  facts: ChangeFacts,
  code: ChangeRefusal,
  decision: ChangeDecision | null,
  reader: Reader,
): Values {
  const offer = decision?.kind === "refused" ? decision.offer : undefined;
  const plan = facts.offerRows.find((one) => one.plan_id === offer?.planId)?.plan_name ?? "";
  const limits = { plan, min: offer?.minSeats ?? 0, max: offer?.maxSeats ?? 0 };
  const country = countryName(facts.row.country_of_use, reader.language);
  return {
    reseller: facts.row.reseller?.name ?? "",
    vendor: reader.vendorName,
    country,
    ...(code === "seats-out-of-range" ? limits : {}),
  };
}

function refusedPreview(
  facts: ChangeFacts,
  code: ChangeRefusal,
  decision: ChangeDecision | null,
  reader: Reader,
): SubscriptionChangePreview {
  const words = sentence(problems[code].detail, reader.language, refusalValues(facts, code, decision, reader));
  return {
    takesEffect: "now",
    from: facts.today,
    dueNow: null,
    termPrice: null,
    lastDay: null,
    partner: partnerKept(facts, reader),
    sentences: [words],
    quote: quoteOf(facts, code),
    refusal: { code, sentence: words },
  };
}

function partnerKept({ partner }: ChangeFacts, reader: Reader): SubscriptionChangePreview["partner"] {
  const words = wordsFor(reader);
  const kept = partner ? words("partner-kept", { partner: nameOf(partner) }) : words("no-partner");
  return { kept: true, sentence: kept };
}

function nameOf({ name, partner_number }: NonNullable<ChangeFacts["partner"]>): string {
  return `${name}, ${partner_number}`;
}

/** What a change would do, in figures and in words. */
export function changePreview(facts: ChangeFacts, decision: ChangeDecision, reader: Reader): SubscriptionChangePreview {
  if (decision.kind === "refused") return refusedPreview(facts, decision.code, decision, reader);
  const { row, today } = facts;
  if (decision.kind === "unchanged") {
    const partner = partnerKept(facts, reader);
    const still = { takesEffect: "now" as const, from: today, dueNow: null, termPrice: null, lastDay: null };
    const sentences = [wordsFor(reader)("unchanged")];
    return { ...still, partner, sentences, quote: quoteOf(facts, "unchanged"), refusal: null };
  }
  const ends = !decision.now.autoRenew;
  const from = decision.takesEffect === "now" ? today : (row.renews_on ?? today);
  const lastDay = ends && row.renews_on ? addDays(row.renews_on, -1) : null;
  const partner = ends ? partnerUntilEnd(facts, reader) : partnerKept(facts, reader);
  return {
    takesEffect: decision.takesEffect,
    from,
    dueNow: decision.due && dueView(decision.due),
    termPrice: decision.termPrice && moneyView(decision.termPrice),
    lastDay,
    partner,
    sentences: [...changeWords(facts, decision, reader), partner.sentence],
    quote: quoteOf(facts, [decision, from, lastDay]),
    refusal: null,
  };
}

function dueView({ net, tax, basisPoints }: Due): SubscriptionChangePreview["dueNow"] {
  return {
    net: moneyView(net),
    tax: moneyView(tax),
    total: moneyView(add(net, tax)),
    percent: decimalPercent(basisPoints),
  };
}

function partnerUntilEnd(facts: ChangeFacts, reader: Reader): SubscriptionChangePreview["partner"] {
  const { partner } = facts;
  if (!partner) return partnerKept(facts, reader);
  return { kept: false, sentence: wordsFor(reader)("partner-until-end", { partner: nameOf(partner) }) };
}

function changeWords(facts: ChangeFacts, decision: AgreedChange, reader: Reader): string[] {
  const { row, today } = facts;
  const words = wordsFor(reader);
  const day = (date: string) => dayText(date, reader.language);
  const money = (amount: Money) => moneyText(amount, reader.language);
  const { due, planned, termPrice } = decision;
  const renewsOn = row.renews_on ?? today;
  const dates = { day: day(renewsOn), lastDay: day(addDays(renewsOn, -1)) };
  const before = plannedIn(row);
  const becomesMore = decision.now.seats !== row.seats || decision.now.planId !== row.plan_id;
  const keys = ["seats", "planId", "term"] as const;
  const later = keys.some((key) => planned[key] !== null && planned[key] !== before[key]);
  const takenBack = decision.now.autoRenew && keys.some((key) => planned[key] === null && before[key] !== null);
  const said: string[] = [];
  if (becomesMore) said.push(words("at-once"));
  if (later) said.push(words("at-renewal", dates));
  if (takenBack) said.push(words("planned-is-taken-back"));
  if (!later && isPlanned(planned)) said.push(words("still-planned", dates));
  if (decision.now.autoRenew !== row.auto_renew || !decision.now.autoRenew) {
    said.push(words(decision.now.autoRenew ? "renewal-on" : "renewal-off", dates));
    if (!decision.now.autoRenew) said.push(words("renewal-off-undone"));
  }
  if (decision.dropsPlanned) said.push(words("planned-is-dropped"));
  if (due) {
    // Their sum stands in `dueNow`, and the page shows it first.
    const amounts = {
      net: money(due.net),
      tax: money(due.tax),
      percent: percentText(due.basisPoints, reader.language),
    };
    said.push(words("due-now", { ...amounts, from: day(today), lastDay: dates.lastDay }));
  } else said.push(words("nothing-due"));
  if (termPrice) {
    const term = planned.term ?? decision.now.term;
    const key = becomesMore && !isPlanned(planned) ? "term-price-now" : "term-price-later";
    said.push(words(key, { term, price: money(termPrice) }));
  }
  return said;
}

/** What a cancellation would do: it ends at once, nothing is paid back, and the partner's period ends with it. */
export function cancellationPreview(
  facts: ChangeFacts,
  refusal: ChangeRefusal | null,
  reader: Reader,
): SubscriptionChangePreview {
  if (refusal) return refusedPreview(facts, refusal, null, reader);
  const { partner, row, today } = facts;
  const words = wordsFor(reader);
  const paidUntil = lastPaidDay(facts);
  const lastDay = paidUntil && dayText(paidUntil, reader.language);
  const ended = partner ? words("partner-ends", { partner: nameOf(partner) }) : words("partner-none");
  return {
    takesEffect: "now",
    from: today,
    dueNow: null,
    termPrice: null,
    lastDay: today,
    partner: { kept: false, sentence: ended },
    sentences: [
      words("cancelled-at-once"),
      lastDay ? words("no-refund", { lastDay }) : words("no-refund-over"),
      ended,
      ...(isPlanned(plannedIn(row)) ? [words("planned-is-dropped")] : []),
      words("final"),
      ...(lastDay && row.auto_renew ? [words("renewal-off-instead", { lastDay })] : []),
    ],
    quote: quoteOf(facts, ["cancelled", paidUntil]),
    refusal: null,
  };
}
