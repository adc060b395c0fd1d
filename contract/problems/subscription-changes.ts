import type { Problem } from "../problem.ts";

/** Refusals of changes in a subscription's life: seats, plan, term, renewal, cancellation; and of what billing reports of it. */
export const subscriptionChangeProblems = {
  "subscription-over": {
    status: 409,
    title: { en: "The subscription has ended", pl: "Subskrypcja się zakończyła" },
    detail: {
      en: "A subscription that was cancelled or has expired stays as it is. To use the service again, buy it in Purchase services.",
      pl: "Subskrypcja anulowana lub wygasła pozostaje bez zmian. Aby znów korzystać z usługi, kup ją w zakupie usług.",
    },
  },
  "subscription-pending": {
    status: 409,
    title: { en: "The subscription is still being set up", pl: "Subskrypcja jest jeszcze przygotowywana" },
    detail: {
      en: "It can be changed and cancelled as soon as it is active. If that takes long, ask {vendor}.",
      pl: "Będzie ją można zmienić i anulować, gdy tylko stanie się aktywna. Jeśli to trwa długo, zapytaj firmę {vendor}.",
    },
  },
  "subscription-suspended": {
    status: 409,
    title: { en: "The subscription is suspended", pl: "Subskrypcja jest zawieszona" },
    detail: {
      en: "Seats, plan and term of a suspended subscription cannot be changed. Settle with {vendor} what is open, and it becomes active again. Until then you can turn off automatic renewal, or cancel.",
      pl: "Liczby licencji, planu i okresu zawieszonej subskrypcji nie można zmienić. Po uregulowaniu należności wobec firmy {vendor} subskrypcja znów stanie się aktywna. Do tego czasu można wyłączyć automatyczne odnawianie albo ją anulować.",
    },
  },
  "auto-renewal-off": {
    status: 409,
    title: { en: "It is not renewed", pl: "Subskrypcja nie zostanie odnowiona" },
    detail: {
      en: "This change would take effect at the next renewal, and automatic renewal is off. Turn it on first.",
      pl: "Ta zmiana weszłaby w życie przy następnym odnowieniu, a automatyczne odnawianie jest wyłączone. Najpierw je włącz.",
    },
  },
  "renewal-due": {
    status: 409,
    title: { en: "It is about to be renewed", pl: "Subskrypcja zaraz zostanie odnowiona" },
    detail: {
      en: "The paid term is over and the renewal is on its way. Try again in a few minutes. If it could not be renewed, its page says why.",
      pl: "Opłacony okres minął, a odnowienie jest w toku. Spróbuj ponownie za kilka minut. Jeśli odnowienie się nie udało, strona subskrypcji podaje powód.",
    },
  },
  "quote-changed": {
    status: 409,
    title: { en: "What you agreed to has changed", pl: "Warunki się zmieniły" },
    detail: {
      en: "The subscription, a price or the day is another one than when you looked. See what it means now and decide again. Nothing was changed.",
      pl: "Od czasu odczytu zmieniła się subskrypcja, cena lub data. Sprawdź, co to teraz oznacza, i zdecyduj ponownie. Nic nie zostało zmienione.",
    },
  },
  "move-not-allowed": {
    status: 409,
    title: { en: "The subscription cannot go to that state", pl: "Subskrypcja nie może przejść do tego stanu" },
    detail: {
      en: "From its present state the subscription cannot go to the one asked for. Read it again and see its state.",
      pl: "Z obecnego stanu subskrypcja nie może przejść do żądanego. Odczytaj ją ponownie i sprawdź jej stan.",
    },
  },
  "already-replaced": {
    status: 409,
    title: { en: "The subscription was replaced already", pl: "Subskrypcja została już zastąpiona" },
    detail: {
      en: "Another subscription replaces this one already. Read it and work with that one.",
      pl: "Inna subskrypcja zastąpiła już tę subskrypcję. Odczytaj ją i użyj tamtej.",
    },
  },
  "plan-not-sold": {
    status: 422,
    title: { en: "This plan is not sold there", pl: "Ten plan nie jest tam sprzedawany" },
    detail: {
      en: "No such plan is sold for this term in the subscription's country of use. See /api/v1/services for those that are.",
      pl: "W kraju używania tej subskrypcji nie ma takiego planu na ten okres. Dostępne plany podaje /api/v1/services.",
    },
  },
} as const satisfies Record<string, Problem>;
