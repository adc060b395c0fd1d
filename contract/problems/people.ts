import type { Problem } from "../problem.ts";

/** Refusals that concern people and their keys. */
export const peopleProblems = {
  "last-operator": {
    status: 409,
    title: { en: "There is no other operator", pl: "Nie ma innego operatora" },
    detail: {
      en: "This is the only operator, and without one nobody could run {vendor}'s Doradca any more. Let another operator be added first.",
      pl: "To jedyny operator, a bez operatora nikt nie mógłby już prowadzić Doradcy firmy {vendor}. Najpierw trzeba dodać innego operatora.",
    },
  },
  "not-repeatable": {
    status: 400,
    title: { en: "This request takes no Idempotency-Key", pl: "To żądanie nie przyjmuje Idempotency-Key" },
    detail: {
      en: "The answer holds a secret that is not kept, so it cannot be given again. Send the request without an Idempotency-Key; if the answer is lost, revoke the key that it made and make another.",
      pl: "Odpowiedź zawiera tajny klucz, który nie jest przechowywany, więc nie można jej powtórzyć. Wyślij żądanie bez Idempotency-Key; jeśli odpowiedź zaginie, unieważnij utworzony klucz i utwórz następny.",
    },
  },
} as const satisfies Record<string, Problem>;
