import type { Problem } from "../problem.ts";

/** Refusals that concern the Partner portal: the partner's company, and selling to its customers. */
export const portfolioProblems = {
  "only-partners": {
    status: 403,
    title: { en: "Only a partner's people can do this", pl: "Mogą to zrobić tylko osoby z firmy partnera" },
    detail: {
      en: "This belongs to the Partner portal. Sign in as somebody of a partner's company.",
      pl: "To część portalu partnera. Zaloguj się jako osoba z firmy partnera.",
    },
  },
  "only-partner-admins": {
    status: 403,
    title: { en: "Only a partner admin can do this", pl: "Może to zrobić tylko administrator partnera" },
    detail: {
      en: "The company's profile and its people are looked after by its partner admins. Ask one of them.",
      pl: "Profilem firmy i jej osobami zajmują się administratorzy partnera. Poproś o to jedną z tych osób.",
    },
  },
  "no-reseller-relationship": {
    status: 409,
    title: { en: "You are not this customer's reseller", pl: "Brak relacji odsprzedawcy z tym klientem" },
    detail: {
      en: "Selling to a customer needs a reseller relationship. Invite the customer, and order once the invitation is accepted.",
      pl: "Sprzedaż klientowi wymaga relacji odsprzedawcy. Wyślij klientowi zaproszenie i złóż zamówienie po jego przyjęciu.",
    },
  },
  "location-needed": {
    status: 422,
    title: { en: "Say which location sells", pl: "Podaj lokalizację, która sprzedaje" },
    detail: {
      en: "Several of your locations can sell to this customer: {locations}. Send the Partner ID of the one that sells.",
      pl: "Temu klientowi może sprzedawać kilka lokalizacji: {locations}. Podaj identyfikator partnera tej, która sprzedaje.",
    },
  },
  "reseller-not-in-force": {
    status: 409,
    title: { en: "The account may not sell at present", pl: "To konto nie może obecnie sprzedawać" },
    detail: {
      en: "{reseller} is suspended, retired, or may not resell for {vendor}. What was sold before goes on. Ask {vendor} about it.",
      pl: "Konto {reseller} jest zawieszone, wycofane albo nie może odsprzedawać usług firmy {vendor}. Wcześniejsza sprzedaż trwa dalej. Zapytaj o to firmę {vendor}.",
    },
  },
  "relationship-ending": {
    status: 409,
    title: { en: "The relationship is to end", pl: "Relacja ma się zakończyć" },
    detail: {
      en: "{vendor} granted the customer's request to end the reseller relationship, so nothing new is sold within it. What is begun can be closed.",
      pl: "Decyzja firmy {vendor}: na prośbę klienta relacja odsprzedawcy ma się zakończyć, dlatego nie można w niej sprzedać niczego nowego. To, co rozpoczęto, można zamknąć.",
    },
  },
  "reseller-not-authorized": {
    status: 409,
    title: { en: "Not authorized to sell this there", pl: "Brak autoryzacji na tę sprzedaż" },
    detail: {
      en: "{plan}: your account is not authorized for this service in {country}. Choose another plan or country of use, or ask {vendor} for the authorization.",
      pl: "{plan}: konto nie ma autoryzacji na tę usługę w kraju {country}. Wybierz inny plan lub kraj użytkowania albo poproś firmę {vendor} o autoryzację.",
    },
  },
} as const satisfies Record<string, Problem>;
