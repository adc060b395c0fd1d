import type { Language } from "../../domain/languages.ts";

/** A mail of the story, as it was written. */
export interface SampleMail {
  /** A customer by its key; it is about its business. */
  readonly of: string;
  /** A person of the customer, or a partner by its Partner ID. */
  readonly to: { readonly person: string } | { readonly partner: string };
  readonly ago: number;
  readonly kind: string;
  readonly language: Language;
  readonly subject: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  /** A person of the customer whom it names, and who answers are sent to. */
  readonly names?: string;
  readonly became: "sent" | "kept" | "failed" | "waiting";
  /** What the mail server said, try by try; the last is the latest. */
  readonly said?: readonly string[];
}

const footer = {
  en: "This mail goes to your organization's global admins and billing admins. Baltic Cloud sent it automatically.",
  pl: "Tę wiadomość otrzymują administratorzy globalni i administratorzy rozliczeń organizacji. Wysłano ją automatycznie, w imieniu firmy Baltic Cloud.",
} as const;
const taken = "250 2.0.0 Ok: queued";
const greylisted = "451 4.7.1 Greylisting in action, please come back later";
const farma = "Zielona Farma sp. z o.o.";

/** What people were told, in every state that a mail can be in. */
export function sampleMails(lastSpring: number): SampleMail[] {
  const changed = {
    of: "zielonafarma",
    ago: lastSpring,
    kind: "partner-of-record-changed",
    language: "pl",
    subject: "Baltic Mail Standard: zmieniono zarejestrowanego partnera",
    text: [
      "Ta subskrypcja ma innego zarejestrowanego partnera niż dotąd.",
      `Organizacja: ${farma}\nSubskrypcja: Baltic Mail Standard\nNowy partner: Kowal IT Kraków, Kraków, Identyfikator partnera 1000123\nPoprzedni partner: Mailwerk, Szczecin, Identyfikator partnera 1000400\nKto: Anna Zielińska`,
      footer.pl,
    ],
    names: "anna",
    became: "sent",
    said: [taken],
  } as const;
  return [
    { ...changed, to: { person: "anna" } },
    { ...changed, to: { person: "bartek" } },
    {
      of: "zielonafarma",
      to: { partner: "1000123" },
      ago: lastSpring,
      kind: "partner-named",
      language: "pl",
      subject: `${farma}: nowa subskrypcja z Państwem jako zarejestrowanym partnerem`,
      text: [
        "Klient wskazał Państwa jako zarejestrowanego partnera subskrypcji. Nie daje to uprawnień administratora. Pozwala widzieć to, co poniżej.",
        `Klient: ${farma}\nSubskrypcja: Baltic Mail Standard\nLicencje: 40\nStan: aktywna\nPartner: Kowal IT Kraków, Kraków, Identyfikator partnera 1000123`,
      ],
      became: "sent",
      said: [greylisted, taken],
    },
    {
      of: "zielonafarma",
      to: { partner: "1000400" },
      ago: lastSpring,
      kind: "partner-ended",
      language: "pl",
      subject: `${farma}: koniec okresu zarejestrowanego partnera`,
      text: [
        "Nie są już Państwo zarejestrowanym partnerem tej subskrypcji.",
        `Klient: ${farma}\nSubskrypcja: Baltic Mail Standard\nPartner: Mailwerk, Szczecin, Identyfikator partnera 1000400`,
      ],
      became: "sent",
      said: [taken],
    },
    {
      of: "mueller",
      to: { person: "katrin" },
      ago: 40,
      kind: "subscription-renewed",
      language: "en",
      subject: "Baltic Office Business: renewed",
      text: [
        "This subscription was renewed for another term.",
        "Organization: Müller Maschinenbau GmbH\nSubscription: Baltic Office Business",
        footer.en,
      ],
      became: "sent",
      said: ["421 4.3.2 Service not available, closing transmission channel", "Connection timeout", taken],
    },
    {
      of: "umostu",
      to: { person: "jiri" },
      ago: 21,
      kind: "subscription-changed",
      language: "en",
      subject: "Baltic Mail Standard: changed",
      text: [
        "This subscription was changed.",
        "Organization: Pekárna U Mostu s.r.o.\nSubscription: Baltic Mail Standard\nLicences: 10 → 12",
        footer.en,
      ],
      became: "failed",
      said: ["550 5.1.1 The address that you wrote to does not exist. Check it for typing errors"],
    },
    {
      of: "gintaronamai",
      to: { person: "ruta" },
      ago: 9,
      kind: "partner-of-record-named",
      language: "en",
      subject: "Baltic Security Essential: partner of record named",
      text: [
        "This subscription has a partner of record.",
        "Organization: Gintaro Namai UAB\nSubscription: Baltic Security Essential",
        footer.en,
      ],
      became: "failed",
      said: [
        "452 4.2.2 The mailbox is over its quota",
        "452 4.2.2 The mailbox is over its quota",
        "452 4.2.2 The mailbox is over its quota",
        "554 5.2.2 Mailbox full, message given up",
      ],
    },
    {
      of: "brzoza",
      to: { person: "adam" },
      ago: 3,
      kind: "subscription-changed",
      language: "pl",
      subject: "Baltic Office Business: zmiana subskrypcji",
      text: [
        "W tej subskrypcji nastąpiła zmiana.",
        "Organizacja: Kancelaria Brzoza i Wspólnicy sp.k.\nSubskrypcja: Baltic Office Business\nAutomatyczne odnawianie: wyłączone → włączone",
        footer.pl,
      ],
      became: "kept",
    },
    {
      of: "nordlys",
      to: { person: "erik" },
      ago: 2,
      kind: "subscription-changed",
      language: "en",
      subject: "Baltic Office Basic: changed",
      text: [
        "This subscription was changed.",
        "Organization: Nordlys AS\nSubscription: Baltic Office Basic\nLicences: 10 → 12",
        footer.en,
      ],
      became: "kept",
    },
    {
      of: "hafenlogistik",
      to: { person: "silke" },
      ago: 0,
      kind: "subscription-renewed",
      language: "en",
      subject: "Baltic Voice Team: renewed",
      text: [
        "This subscription was renewed for another term.",
        "Organization: Hafenlogistik Kiel AG\nSubscription: Baltic Voice Team",
        footer.en,
      ],
      became: "waiting",
      said: [greylisted],
    },
  ];
}

/** What customers have written to partners. */
export interface SampleMessage {
  readonly of: string;
  readonly from: string;
  readonly partner: string;
  /** The plan of the subscription that it is about; null: about none. */
  readonly plan: string | null;
  readonly ago: number;
  readonly language: Language;
  readonly text: string;
}

export const sampleMessages: readonly SampleMessage[] = [
  {
    of: "zielonafarma",
    from: "anna",
    partner: "1000123",
    plan: "baltic-mail/standard",
    ago: 12,
    language: "pl",
    text: "Dzień dobry,\n\nw przyszłym miesiącu przenosimy biuro. Czy można w tym czasie przełączyć skrzynki bez przerwy w pracy?\n\nProszę o telefon w tym tygodniu.",
  },
  {
    of: "zielonafarma",
    from: "bartek",
    partner: "1000123",
    plan: null,
    ago: 47,
    language: "pl",
    text: "Dzień dobry,\n\nproszę o ofertę szkolenia z udostępniania kalendarzy dla 20 osób, najlepiej w Krakowie.",
  },
  {
    of: "nordlys",
    from: "erik",
    partner: "1000300",
    plan: null,
    ago: 5,
    language: "en",
    text: "Hello,\n\nwe use Baltic Office with twelve people and look for somebody who sets up shared mailboxes. Could you call me on Thursday?\n\nBest regards",
  },
];
