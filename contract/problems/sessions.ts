import type { Problem } from "../problem.ts";

/** Refusals of signing in, and of what a session alone may do. */
export const sessionProblems = {
  "not-signed-in": {
    status: 401,
    title: { en: "Sign in first", pl: "Najpierw się zaloguj" },
    detail: {
      en: "Sign in with your work account, or send an API key that is neither expired nor revoked.",
      pl: "Zaloguj się przy użyciu konta służbowego albo wyślij klucz API, który jest ważny i nieunieważniony.",
    },
  },
  "sign-in-failed": {
    status: 401,
    title: { en: "That did not match", pl: "Dane nie pasują do siebie" },
    detail: {
      en: "The e-mail address or the password is wrong. Check both and try again.",
      pl: "Adres e-mail lub hasło są nieprawidłowe. Sprawdź jedno i drugie i spróbuj ponownie.",
    },
  },
  "only-signed-in-people": {
    status: 403,
    title: { en: "An API key cannot do this", pl: "Nie można tego zrobić kluczem API" },
    detail: {
      en: "Sign in with your work account and make API keys in the account menu.",
      pl: "Zaloguj się przy użyciu konta służbowego i twórz klucze API w menu konta.",
    },
  },
  "password-too-weak": {
    status: 422,
    title: { en: "Choose a longer password", pl: "Wybierz dłuższe hasło" },
    detail: {
      en: "A password has at least 12 and at most 200 characters.",
      pl: "Hasło ma od 12 do 200 znaków.",
    },
  },
  "link-used": {
    status: 410,
    title: { en: "This link is no longer good", pl: "Ten odnośnik nie jest już ważny" },
    detail: {
      en: "It was used already, or is older than an hour. Restart Doradca to get a new one.",
      pl: "Został już użyty albo minęła ponad godzina. Uruchom Doradcę ponownie, aby otrzymać nowy.",
    },
  },
  "too-many-attempts": {
    status: 429,
    title: { en: "Too many attempts", pl: "Zbyt wiele prób" },
    detail: {
      en: "{seconds, plural, one {Wait # second and try again.} other {Wait # seconds and try again.}}",
      pl: "{seconds, plural, one {Odczekaj # sekundę i spróbuj ponownie.} few {Odczekaj # sekundy i spróbuj ponownie.} many {Odczekaj # sekund i spróbuj ponownie.} other {Odczekaj # sekundy i spróbuj ponownie.}}",
    },
  },
} as const satisfies Record<string, Problem>;
