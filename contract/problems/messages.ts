import type { Problem } from "../problem.ts";

/** Refusals of messages to people: to partners, to support, and of the mail that goes out. */
export const messageProblems = {
  "role-may-not-write-to-partner": {
    status: 403,
    title: { en: "Your role may only read", pl: "Twoja rola pozwala tylko na odczyt" },
    detail: {
      en: "Only your organization's global admins and billing admins can write to a partner, because the partner learns who writes. Ask one of them.",
      pl: "Tylko administratorzy globalni i administratorzy rozliczeń organizacji mogą pisać do partnera, bo partner dowiaduje się, kto pisze. Poproś o to jedną z tych osób.",
    },
  },
  "mail-sent": {
    status: 409,
    title: { en: "The mail was sent", pl: "Wiadomość jest już wysłana" },
    detail: {
      en: "The mail server accepted this mail. It is not sent a second time.",
      pl: "Serwer poczty przyjął tę wiadomość. Nie jest wysyłana po raz drugi.",
    },
  },
  "mail-waiting": {
    status: 409,
    title: { en: "The mail is on its way", pl: "Wiadomość jest w drodze" },
    detail: {
      en: "This mail is waiting to be sent, and is tried again by itself. See when in its details.",
      pl: "Ta wiadomość czeka na wysłanie, a kolejne próby następują same. Termin następnej widać w szczegółach.",
    },
  },
  "mail-without-recipient": {
    status: 409,
    title: { en: "The mail has no recipient any more", pl: "Wiadomość nie ma już adresata" },
    detail: {
      en: "The person to whom this mail was addressed was removed, and the address with it.",
      pl: "Osoba, do której była adresowana ta wiadomość, została usunięta, a wraz z nią adres.",
    },
  },
  "mail-not-set-up": {
    status: 409,
    title: { en: "No mail server is set up", pl: "Nie skonfigurowano serwera poczty" },
    detail: {
      en: "Doradca keeps mail and sends none, because SMTP_URL is not set. Set it, start Doradca again, and then send this mail.",
      pl: "Doradca przechowuje pocztę i jej nie wysyła, bo ustawienie SMTP_URL jest puste. Ustaw je, uruchom Doradcę ponownie i wtedy wyślij tę wiadomość.",
    },
  },
} as const satisfies Record<string, Problem>;
