import type { NoticeTopic } from "../domain/notice-topics.ts";
import { mailSentences } from "./mail-sentences.ts";
import { partnerSuspensionSentences } from "./partner-suspension-sentences.ts";
import type { Localized } from "./problem.ts";
import { relationshipNewsSentences } from "./relationship-news-sentences.ts";

/** What is said in the product of each kind of notice. The title is the subject of the mail that tells the same. */
const sentences = {
  "partner-of-record-named": {
    topic: "partners-of-record",
    title: mailSentences["named-subject"],
    text: { en: "{partner}, Partner ID {partnerId}", pl: "{partner}, Identyfikator partnera {partnerId}" },
  },
  "partner-of-record-changed": {
    topic: "partners-of-record",
    title: mailSentences["changed-subject"],
    text: {
      en: "Now: {partner}, Partner ID {partnerId}. Before: {before}.",
      pl: "Teraz: {partner}, Identyfikator partnera {partnerId}. Poprzednio: {before}.",
    },
  },
  "partner-of-record-removed": {
    topic: "partners-of-record",
    title: mailSentences["removed-subject"],
    text: { en: "Before: {before}. Now there is none.", pl: "Poprzednio: {before}. Teraz bez partnera." },
  },
  "partner-of-record-ended": {
    topic: "partners-of-record",
    title: mailSentences["ended-subject"],
    text: { en: "Until then: {before}.", pl: "Do tej pory: {before}." },
  },
  "partner-of-record-carried-forward": {
    topic: "partners-of-record",
    title: mailSentences["carried-forward-subject"],
    text: { en: "{partner}, Partner ID {partnerId}", pl: "{partner}, Identyfikator partnera {partnerId}" },
  },
  "partner-of-record-not-carried-forward": {
    topic: "partners-of-record",
    title: mailSentences["not-carried-forward-subject"],
    text: {
      en: "{before} is not authorized for what replaces the old subscription.",
      pl: "{before}: brak autoryzacji na usługę, która zastąpiła poprzednią subskrypcję.",
    },
  },
  "lost-authorization": {
    topic: "partners-of-record",
    title: mailSentences["lost-authorization-subject"],
    text: {
      en: "{count, plural, one {It concerns # subscription} other {It concerns # subscriptions}}: {subscriptions}.",
      pl: "{count, plural, one {Dotyczy # subskrypcji} few {Dotyczy # subskrypcji} many {Dotyczy # subskrypcji} other {Dotyczy # subskrypcji}}: {subscriptions}.",
    },
  },
  "partner-suspended": {
    topic: "partners-of-record",
    title: partnerSuspensionSentences["suspended-subject"],
    text: partnerSuspensionSentences["suspended-text"],
  },
  "partner-retired": {
    topic: "partners-of-record",
    title: partnerSuspensionSentences["retired-subject"],
    text: partnerSuspensionSentences["retired-text"],
  },
  "partner-reinstated": {
    topic: "partners-of-record",
    title: partnerSuspensionSentences["reinstated-subject"],
    text: partnerSuspensionSentences["reinstated-text"],
  },
  "account-suspended": {
    topic: "partners-of-record",
    title: partnerSuspensionSentences["partner-suspended-subject"],
    text: {
      en: "Customers cannot name it, and it can sell nothing new. What there is goes on.",
      pl: "Klienci nie mogą dodać tego partnera, a partner nie może sprzedać niczego nowego. To, co jest, działa dalej.",
    },
  },
  "account-retired": {
    topic: "partners-of-record",
    title: partnerSuspensionSentences["partner-retired-subject"],
    text: {
      en: "Customers cannot name it, and it can sell nothing new. What there is goes on.",
      pl: "Klienci nie mogą dodać tego partnera, a partner nie może sprzedać niczego nowego. To, co jest, działa dalej.",
    },
  },
  "account-reinstated": {
    topic: "partners-of-record",
    title: partnerSuspensionSentences["partner-reinstated-subject"],
    text: {
      en: "Customers can name it again, and a reseller can sell again.",
      pl: "Klienci znowu mogą dodać tego partnera, a odsprzedawca może znowu sprzedawać.",
    },
  },
  "partner-named": {
    topic: "partners-of-record",
    title: mailSentences["partner-named-subject"],
    text: { en: "{subscription} · {partner}", pl: "{subscription} · {partner}" },
  },
  "partner-ended": {
    topic: "partners-of-record",
    title: mailSentences["partner-ended-subject"],
    text: { en: "{subscription} · {partner}", pl: "{subscription} · {partner}" },
  },
  "partner-message": {
    topic: "messages",
    title: mailSentences["message-subject"],
    text: { en: "To {partner}", pl: "Do: {partner}" },
  },
  "partner-message-about": {
    topic: "messages",
    title: mailSentences["message-subject"],
    text: { en: "About {subscription}, to {partner}", pl: "W sprawie: {subscription}, do: {partner}" },
  },
  "order-placed": {
    topic: "orders",
    title: mailSentences["order-subject"],
    text: {
      en: "{count, plural, one {# new subscription} other {# new subscriptions}}: {subscriptions}.",
      pl: "{count, plural, one {# nowa subskrypcja} few {# nowe subskrypcje} many {# nowych subskrypcji} other {# nowych subskrypcji}}: {subscriptions}.",
    },
  },
  "order-placed-by-reseller": {
    topic: "orders",
    title: {
      en: "Order {number} was placed by your reseller",
      pl: "Zamówienie {number} złożył odsprzedawca",
    },
    text: { en: "{partner} sells you: {subscriptions}.", pl: "{partner} sprzedaje: {subscriptions}." },
  },
  "order-sold": {
    topic: "orders",
    title: { en: "{organization}: order {number} is placed", pl: "{organization}: zamówienie {number} jest złożone" },
    text: { en: "You sell: {subscriptions}.", pl: "Sprzedane subskrypcje: {subscriptions}." },
  },
  "subscription-changed": {
    topic: "subscriptions",
    title: mailSentences["subscription-changed-subject"],
    text: mailSentences["subscription-changed-text"],
  },
  "subscription-renewed": {
    topic: "subscriptions",
    title: mailSentences["subscription-renewed-subject"],
    text: mailSentences["subscription-renewed-text"],
  },
  "subscription-not-renewed": {
    topic: "subscriptions",
    title: mailSentences["subscription-not-renewed-subject"],
    text: {
      en: "It stays as it is until this is settled. Its page says why.",
      pl: "Do wyjaśnienia subskrypcja pozostaje bez zmian. Jej strona podaje powód.",
    },
  },
  "subscription-suspended": {
    topic: "subscriptions",
    title: mailSentences["subscription-suspended-subject"],
    text: mailSentences["subscription-suspended-text"],
  },
  "subscription-reactivated": {
    topic: "subscriptions",
    title: mailSentences["subscription-reactivated-subject"],
    text: mailSentences["subscription-reactivated-text"],
  },
  "subscription-cancelled": {
    topic: "subscriptions",
    title: mailSentences["subscription-cancelled-subject"],
    text: mailSentences["subscription-cancelled-text"],
  },
  "subscription-expired": {
    topic: "subscriptions",
    title: mailSentences["subscription-expired-subject"],
    text: mailSentences["subscription-expired-text"],
  },
} as const satisfies Record<string, NoticeSentences & { readonly topic: NoticeTopic }>;

interface NoticeSentences {
  readonly title: Localized;
  readonly text: Localized;
}

export const noticeSentences: Readonly<Record<NoticeKind, NoticeSentences>> = {
  ...sentences,
  ...relationshipNewsSentences,
};

export type NoticeKind = keyof typeof sentences | keyof typeof relationshipNewsSentences;

/** The topic of a kind, except where it depends on who is told. */
export const topicOfKind = (kind: keyof typeof sentences): NoticeTopic => sentences[kind].topic;
