import type { Problem } from "../problem.ts";

/** Refusals of orders and of what stands in them. */
export const orderProblems = {
  "role-may-not-order": {
    status: 403,
    title: { en: "Your role may only read", pl: "Twoja rola pozwala tylko na odczyt" },
    detail: {
      en: "Only your organization's global admins and billing admins can buy and change what is bought. Ask one of them.",
      pl: "Tylko administratorzy globalni i administratorzy rozliczeń organizacji mogą kupować i zmieniać zakupy. Poproś o to jedną z tych osób.",
    },
  },
  "order-placed": {
    status: 409,
    title: { en: "The order was placed", pl: "Zamówienie jest już złożone" },
    detail: {
      en: "An order that was placed stays as it is. Open its subscriptions to change them, or start a new order.",
      pl: "Złożone zamówienie pozostaje bez zmian. Aby coś zmienić, otwórz jego subskrypcje albo zacznij nowe zamówienie.",
    },
  },
  "order-discarded": {
    status: 409,
    title: { en: "The order was discarded", pl: "Wersja robocza zamówienia została usunięta" },
    detail: {
      en: "This draft was discarded and cannot be used again. Start a new order in Purchase services.",
      pl: "Ta wersja robocza została usunięta i nie można jej użyć ponownie. Zacznij nowe zamówienie w zakupie usług.",
    },
  },
  "order-changed": {
    status: 412,
    title: { en: "The order was changed in the meantime", pl: "Zamówienie w międzyczasie się zmieniło" },
    detail: {
      en: "Somebody changed this order after you read it. See what is in it now, and decide again.",
      pl: "Zamówienie zmieniło się od czasu odczytu. Sprawdź, co teraz zawiera, i zdecyduj ponownie.",
    },
  },
  "order-empty": {
    status: 409,
    title: { en: "There is nothing in the order", pl: "Zamówienie jest puste" },
    detail: {
      en: "Choose at least one plan in Purchase services.",
      pl: "Wybierz co najmniej jeden plan w zakupie usług.",
    },
  },
  "order-incomplete": {
    status: 409,
    title: { en: "Something is missing in the order", pl: "W zamówieniu czegoś brakuje" },
    detail: {
      en: "Complete or correct what is listed, then place the order. Nothing was placed.",
      pl: "Uzupełnij lub popraw wymienione pozycje, a potem złóż zamówienie. Nic nie zostało zamówione.",
    },
  },
  "total-changed": {
    status: 409,
    title: { en: "The price has changed", pl: "Cena się zmieniła" },
    detail: {
      en: "The order now costs {total}. Look at it again and place it if you agree. Nothing was placed.",
      pl: "Zamówienie kosztuje teraz {total}. Sprawdź je jeszcze raz i złóż, jeśli się zgadzasz. Nic nie zostało zamówione.",
    },
  },
  "item-partner-refused": {
    status: 409,
    title: { en: "A partner cannot serve an item", pl: "Partner nie może obsługiwać pozycji" },
    detail: {
      en: "See which item and why. Change or remove its partner, then place the order. Nothing was placed.",
      pl: "Sprawdź, której pozycji to dotyczy i dlaczego. Zmień lub usuń partnera, a potem złóż zamówienie. Nic nie zostało zamówione.",
    },
  },
  "item-not-sold": {
    status: 422,
    title: { en: "This plan is not sold there", pl: "Ten plan nie jest tam sprzedawany" },
    detail: {
      en: "{plan} is not sold for this term in this country: {country}. Choose another term or plan, or take it out.",
      pl: "{plan}: brak w sprzedaży na ten okres w tym kraju ({country}). Wybierz inny okres lub plan albo usuń tę pozycję.",
    },
  },
  "plan-off-sale": {
    status: 422,
    title: { en: "This plan is no longer sold", pl: "Ten plan został wycofany ze sprzedaży" },
    detail: {
      en: "{vendor} has taken {plan} off sale. Take it out, and add another plan in its place. Subscriptions that have it keep it.",
      pl: "{plan}: firma {vendor} wycofała ten plan ze sprzedaży. Usuń tę pozycję i dodaj zamiast niej inny plan. Istniejące subskrypcje zachowują ten plan.",
    },
  },
  "seats-out-of-range": {
    status: 422,
    title: { en: "This plan is not sold in that quantity", pl: "Ten plan nie jest sprzedawany w takiej liczbie" },
    detail: {
      en: "{plan} is sold for {min} to {max} licences. Correct the number.",
      pl: "{plan}: liczba licencji od {min} do {max}. Popraw liczbę.",
    },
  },
  "currencies-differ": {
    status: 422,
    title: { en: "The items are paid in different currencies", pl: "Pozycje są w różnych walutach" },
    detail: {
      en: "One order is paid in one currency. Order what is used in a country with another currency separately.",
      pl: "Jedno zamówienie jest w jednej walucie. To, co będzie używane w kraju z inną walutą, zamów osobno.",
    },
  },
  "no-tax-rate": {
    status: 409,
    title: { en: "There is no tax rate for this country", pl: "Brak stawki podatku dla tego kraju" },
    detail: {
      en: "{vendor} has not set the tax for {country} yet, so nothing can be sold there. Tell {vendor}.",
      pl: "Firma {vendor} nie ustaliła jeszcze stawki podatku ({country}), więc sprzedaż tam nie jest możliwa. Powiadom o tym firmę {vendor}.",
    },
  },
  "vat-id-wrong": {
    status: 422,
    title: { en: "That is not a VAT ID of this country", pl: "To nie jest numer VAT tego kraju" },
    detail: {
      en: "The VAT ID does not follow the rule of its country ({country}). Check it, or leave it out.",
      pl: "Numer VAT nie jest zgodny z regułą kraju ({country}). Sprawdź go albo pomiń.",
    },
  },
} as const satisfies Record<string, Problem>;
