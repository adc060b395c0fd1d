import type { Problem } from "../problem.ts";

/** Refusals of naming one partner on several subscriptions. */
export const namingProblems = {
  "subscription-partner-refused": {
    status: 409,
    title: { en: "The partner cannot serve each subscription", pl: "Partner nie może obsługiwać każdej subskrypcji" },
    detail: {
      en: "{count, plural, one {# of the subscriptions cannot have this partner of record. See which and why, leave it out, and submit again. Nothing was changed.} other {# of the subscriptions cannot have this partner of record. See which and why, leave them out, and submit again. Nothing was changed.}}",
      pl: "{count, plural, one {# subskrypcja nie może mieć tego zarejestrowanego partnera. Sprawdź, która i dlaczego, pomiń ją i prześlij ponownie. Nic się nie zmieniło.} few {# subskrypcje nie mogą mieć tego zarejestrowanego partnera. Sprawdź, które i dlaczego, pomiń je i prześlij ponownie. Nic się nie zmieniło.} many {# subskrypcji nie może mieć tego zarejestrowanego partnera. Sprawdź, które i dlaczego, pomiń je i prześlij ponownie. Nic się nie zmieniło.} other {# subskrypcji nie może mieć tego zarejestrowanego partnera. Sprawdź, które i dlaczego, pomiń je i prześlij ponownie. Nic się nie zmieniło.}}",
    },
  },
} as const satisfies Record<string, Problem>;
