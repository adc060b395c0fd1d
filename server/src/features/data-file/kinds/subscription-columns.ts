import { subscriptionStates } from "../../../../../domain/subscription-states.ts";
import { key, keyWithin } from "../cells/keys.ts";
import { amountIn, partnerId, wholeNumber } from "../cells/numbers.ts";
import { code, country, currency, oneOf, yesOrNo } from "../cells/texts.ts";
import { day, instant } from "../cells/times.ts";
import type { Column } from "./definition.ts";

const seats = wholeNumber(1, 1_000_000);
const term = oneOf(["monthly", "yearly"]);

export const subscriptionColumns: readonly Column[] = [
  {
    name: "organizationId",
    cell: key("organization"),
    needed: true,
    says: { en: "The customer", pl: "Klient" },
    example: "C-1001",
  },
  {
    name: "subscriptionId",
    cell: keyWithin("subscription"),
    needed: true,
    says: { en: "A reference of your own, or an ID from here", pl: "Własne oznaczenie albo identyfikator stąd" },
    example: "S-5001",
  },
  {
    name: "service",
    cell: code,
    needed: true,
    says: { en: "The service's code", pl: "Kod usługi" },
    example: "baltic-office",
  },
  { name: "plan", cell: code, needed: true, says: { en: "The plan's code", pl: "Kod planu" }, example: "business" },
  {
    name: "state",
    cell: oneOf(subscriptionStates),
    needed: true,
    says: { en: subscriptionStates.join(", "), pl: subscriptionStates.join(", ") },
    example: "active",
  },
  { name: "seats", cell: seats, needed: true, says: { en: "Licences", pl: "Licencje" }, example: "25" },
  {
    name: "term",
    cell: term,
    needed: true,
    says: { en: "monthly or yearly", pl: "monthly (miesiąc) lub yearly (rok)" },
    example: "yearly",
  },
  { name: "currency", cell: currency, needed: true, says: { en: "ISO 4217", pl: "ISO 4217" }, example: "PLN" },
  {
    name: "price",
    cell: amountIn("currency"),
    needed: true,
    says: { en: "Of one licence for one term", pl: "Jednej licencji za jeden okres" },
    example: "480.00",
  },
  { name: "countryOfUse", cell: country, needed: true, says: { en: "ISO 3166-1", pl: "ISO 3166-1" }, example: "PL" },
  {
    name: "resellerId",
    cell: partnerId,
    says: { en: "The Partner ID of the reseller that sold it", pl: "Identyfikator odsprzedawcy, który ją sprzedał" },
    example: "",
  },
  {
    name: "autoRenew",
    cell: yesOrNo,
    filledIn: true,
    says: { en: "yes or no; empty: yes", pl: "yes lub no; puste: yes" },
    example: "yes",
  },
  {
    name: "createdAt",
    cell: instant,
    filledIn: true,
    says: { en: "When it was bought; empty: on its first day", pl: "Kiedy ją kupiono; puste: w pierwszym dniu" },
    example: "",
  },
  {
    name: "startsOn",
    cell: day,
    needed: true,
    says: { en: "Its first day", pl: "Pierwszy dzień" },
    example: "2024-02-01",
  },
  {
    name: "renewsOn",
    cell: day,
    says: {
      en: "The first day after the present term; empty only of one that has ended",
      pl: "Pierwszy dzień po obecnym okresie; puste tylko w zakończonej",
    },
    example: "2027-02-01",
  },
  { name: "endedAt", cell: instant, says: { en: "Of an ended one: when", pl: "Zakończonej: kiedy" }, example: "" },
  {
    name: "replaces",
    cell: keyWithin("subscription"),
    says: { en: "The subscription that it replaced", pl: "Subskrypcja, którą zastąpiła" },
    example: "",
  },
  {
    name: "termStartsOn",
    cell: day,
    filledIn: true,
    says: {
      en: "The first day of the present term; empty: it follows",
      pl: "Pierwszy dzień obecnego okresu; puste: wynika z reszty",
    },
    example: "",
  },
  {
    name: "countedFrom",
    cell: day,
    filledIn: true,
    says: {
      en: "Renewals are counted from it; empty: it follows",
      pl: "Od niego liczy się odnowienia; puste: wynika z reszty",
    },
    example: "",
  },
  {
    name: "nextSeats",
    cell: seats,
    says: { en: "Licences from the next renewal", pl: "Licencje od następnego odnowienia" },
    example: "",
  },
  { name: "nextPlan", cell: code, says: { en: "The plan from then on", pl: "Plan od tego czasu" }, example: "" },
  { name: "nextTerm", cell: term, says: { en: "The term from then on", pl: "Okres od tego czasu" }, example: "" },
  {
    name: "renewalProblem",
    cell: oneOf(["plan-not-sold", "no-tax-rate"]),
    says: { en: "Why it could not be renewed", pl: "Dlaczego nie można jej było odnowić" },
    example: "",
  },
];
