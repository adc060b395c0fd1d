import type { Localized } from "./problem.ts";

/** What both sides and the operators are told of a reseller, its invitations, removal requests and proposals: here and by mail. */
export const relationshipNewsSentences = {
  "invitation-viewed": {
    title: { en: "{organization}: your invitation was opened", pl: "{organization}: zaproszenie zostało otwarte" },
    text: {
      en: "A global admin there can now accept or decline it.",
      pl: "Administrator globalny tej organizacji może je teraz zaakceptować lub odrzucić.",
    },
  },
  "invitation-waits": {
    title: { en: "{partner} invites your organization", pl: "{partner}: zaproszenie dla organizacji" },
    text: {
      en: "It wants to be your reseller. A global admin can accept or decline until {day}.",
      pl: "Ten partner chce być odsprzedawcą organizacji. Administrator globalny może zaakceptować lub odrzucić zaproszenie do: {day}.",
    },
  },
  "invitation-declined": {
    title: { en: "{organization}: your invitation was declined", pl: "{organization}: zaproszenie zostało odrzucone" },
    text: {
      en: "The customer declined your invitation. You can invite it anew.",
      pl: "Klient odrzucił zaproszenie. Można wysłać nowe.",
    },
  },
  "invitation-withdrawn": {
    title: { en: "{partner}: invitation withdrawn", pl: "{partner}: zaproszenie wycofane" },
    text: {
      en: "The reseller withdrew its invitation. You need not do anything.",
      pl: "Odsprzedawca wycofał zaproszenie. Nie trzeba nic robić.",
    },
  },
  "invitation-expired": {
    title: { en: "{partner}: invitation expired", pl: "{partner}: zaproszenie wygasło" },
    text: {
      en: "Nobody answered the invitation in time. The reseller can invite you anew.",
      pl: "Na zaproszenie nie było odpowiedzi w terminie. Odsprzedawca może wysłać nowe.",
    },
  },
  "own-invitation-expired": {
    title: { en: "An invitation expired unanswered", pl: "Zaproszenie wygasło bez odpowiedzi" },
    text: {
      en: "Nobody answered your invitation in time. You can invite the customer anew.",
      pl: "Na zaproszenie nie było odpowiedzi w terminie. Można wysłać nowe.",
    },
  },

  "relationship-begun": {
    title: { en: "{partner} is your organization's reseller", pl: "{partner}: nowy odsprzedawca organizacji" },
    text: {
      en: "It can order for your organization, and it sees what it sells to you. It has no admin rights.",
      pl: "Może składać zamówienia dla organizacji i widzi to, co jej sprzedaje. Nie ma uprawnień administratora.",
    },
  },
  "customer-won": {
    title: { en: "{organization} is your customer", pl: "{organization}: nowy klient" },
    text: {
      en: "The customer accepted your invitation. You can order for it in the Partner portal.",
      pl: "Klient zaakceptował zaproszenie. Zamówienia dla niego można składać w Portalu partnera.",
    },
  },
  "relationship-ended": {
    title: { en: "{partner}: reseller relationship removed", pl: "{partner}: relacja z odsprzedawcą usunięta" },
    text: {
      en: "This partner is no longer your organization's reseller, and no longer sees what it sold to you.",
      pl: "Ten partner nie jest już odsprzedawcą organizacji i nie widzi już sprzedanych subskrypcji.",
    },
  },
  "customer-left": {
    title: { en: "{organization}: reseller relationship removed", pl: "{organization}: relacja odsprzedawcy usunięta" },
    text: {
      en: "You are no longer this organization's reseller, and no longer see what you sold to it.",
      pl: "Relacja odsprzedawcy z tą organizacją jest zakończona. Sprzedane subskrypcje nie są już widoczne.",
    },
  },

  "removal-asked": {
    title: {
      en: "{partner} was asked to remove the relationship",
      pl: "{partner}: wysłano prośbę o usunięcie relacji",
    },
    text: {
      en: "Your organization asked the reseller. It has to answer by {day}.",
      pl: "Organizacja wysłała prośbę do odsprzedawcy. Termin odpowiedzi: {day}.",
    },
  },
  "asked-to-remove": {
    title: {
      en: "{organization} asks you to remove the relationship",
      pl: "{organization}: prośba o usunięcie relacji",
    },
    text: {
      en: "Answer with a date or an objection by {day}. After that the case goes to {vendor}.",
      pl: "Odpowiedz, podając datę lub sprzeciw. Termin: {day}. Potem sprawa trafi do firmy {vendor}.",
    },
  },
  "removal-date-promised": {
    title: { en: "{partner} will remove the relationship", pl: "{partner}: podano datę usunięcia relacji" },
    text: { en: "The reseller promised it by {day}.", pl: "Odsprzedawca zobowiązał się do: {day}." },
  },
  "removal-objected": {
    title: { en: "{partner} objects to removing the relationship", pl: "{partner}: sprzeciw wobec usunięcia relacji" },
    text: {
      en: "The reseller objects. {vendor} decides, and both sides will read why.",
      pl: "Odsprzedawca zgłosił sprzeciw. Decyzję podejmie firma {vendor}, a obie strony poznają powód.",
    },
  },
  "removal-withdrawn": {
    title: { en: "{partner}: removal request withdrawn", pl: "{partner}: prośba o usunięcie relacji wycofana" },
    text: { en: "Your organization withdrew its request.", pl: "Organizacja wycofała prośbę." },
  },
  "asking-withdrawn": {
    title: { en: "{organization} withdrew its request", pl: "{organization}: prośba o usunięcie relacji wycofana" },
    text: {
      en: "You need not answer it any more. The relationship goes on.",
      pl: "Nie trzeba już odpowiadać. Relacja trwa.",
    },
  },
  "removal-escalated": {
    title: { en: "{partner}: {vendor} now decides", pl: "{partner}: decyzja należy do firmy {vendor}" },
    text: {
      en: "The date by which the relationship was to be removed, or the request answered, has passed.",
      pl: "Minął termin odpowiedzi na prośbę lub usunięcia relacji.",
    },
  },
  "asking-escalated": {
    title: { en: "{organization}: {vendor} now decides", pl: "{organization}: decyzja należy do firmy {vendor}" },
    text: {
      en: "The date by which you had to answer, or that you promised, has passed. You can still remove the relationship.",
      pl: "Minął termin odpowiedzi lub podana data. Relację nadal można usunąć.",
    },
  },
  "removal-granted": {
    title: { en: "{partner}: your request was granted", pl: "{partner}: prośba o usunięcie relacji uwzględniona" },
    text: {
      en: "{vendor} decided that the relationship ends as soon as nothing stands in the way.",
      pl: "Decyzja firmy {vendor}: relacja zakończy się, gdy tylko nic nie będzie stało na przeszkodzie.",
    },
  },
  "asking-granted": {
    title: { en: "{organization}: the request was granted", pl: "{organization}: prośba uwzględniona" },
    text: {
      en: "{vendor} decided that the relationship ends. Clear what stands in the way and remove it.",
      pl: "Decyzja firmy {vendor}: relacja ma się zakończyć. Usuń przeszkody, a potem relację.",
    },
  },
  "removal-refused": {
    title: { en: "{partner}: your request was refused", pl: "{partner}: prośba o usunięcie relacji odrzucona" },
    text: {
      en: "{vendor} decided that the relationship goes on.",
      pl: "Decyzja firmy {vendor}: relacja trwa.",
    },
  },
  "asking-refused": {
    title: { en: "{organization}: the request was refused", pl: "{organization}: prośba odrzucona" },
    text: {
      en: "{vendor} decided that the relationship goes on.",
      pl: "Decyzja firmy {vendor}: relacja trwa.",
    },
  },
  "case-objected": {
    title: {
      en: "{organization} and {partner}: an objection to decide",
      pl: "{organization}, {partner}: sprzeciw do rozpatrzenia",
    },
    text: {
      en: "The customer asked to remove the relationship, and the reseller objects. You decide.",
      pl: "Klient poprosił o usunięcie relacji, a odsprzedawca zgłosił sprzeciw. Decyzja należy do Ciebie.",
    },
  },
  "case-escalated": {
    title: { en: "{organization} and {partner}: a date has passed", pl: "{organization}, {partner}: minął termin" },
    text: {
      en: "The customer asked to remove the relationship, and the reseller let the date pass. You decide.",
      pl: "Klient poprosił o usunięcie relacji, a termin odsprzedawcy minął. Decyzja należy do Ciebie.",
    },
  },
  "case-closed": {
    title: {
      en: "{organization} and {partner}: nothing to decide any more",
      pl: "{organization}, {partner}: sprawa zamknięta",
    },
    text: {
      en: "The customer withdrew its request, or the relationship was removed.",
      pl: "Klient wycofał prośbę lub relacja została usunięta.",
    },
  },

  "proposal-cancel-now": {
    title: {
      en: "{subscription}: {partner} proposes to cancel it now",
      pl: "{subscription}: propozycja anulowania od razu ({partner})",
    },
    text: {
      en: "It takes effect only if you accept. Look at date, price and payment first.",
      pl: "Nastąpi to tylko za zgodą organizacji. Najpierw sprawdź datę, cenę i płatność.",
    },
  },
  "proposal-cancel-at-term-end": {
    title: {
      en: "{subscription}: {partner} proposes to let it end with its term",
      pl: "{subscription}: propozycja zakończenia wraz z okresem ({partner})",
    },
    text: {
      en: "It takes effect only if you accept. Look at date, price and payment first.",
      pl: "Nastąpi to tylko za zgodą organizacji. Najpierw sprawdź datę, cenę i płatność.",
    },
  },
  "proposal-hand-over": {
    title: {
      en: "{subscription}: {partner} proposes to hand it over to {vendor}",
      pl: "{subscription}: propozycja przekazania firmie {vendor} ({partner})",
    },
    text: {
      en: "It takes effect only if you accept. Look at date, price and payment first.",
      pl: "Nastąpi to tylko za zgodą organizacji. Najpierw sprawdź datę, cenę i płatność.",
    },
  },
  "proposal-agreed": {
    title: { en: "{subscription}: proposal accepted", pl: "{subscription}: propozycja zaakceptowana" },
    text: {
      en: "Your organization accepted what {partner} proposed. It takes effect on {day}.",
      pl: "Organizacja zaakceptowała propozycję ({partner}). Data wejścia w życie: {day}.",
    },
  },
  "proposal-accepted": {
    title: { en: "{organization} accepted: {subscription}", pl: "{organization}: zgoda na propozycję, {subscription}" },
    text: {
      en: "The customer accepted your proposal. It takes effect on {day}.",
      pl: "Klient zaakceptował propozycję. Data wejścia w życie: {day}.",
    },
  },
  "proposal-refused": {
    title: { en: "{organization} refused: {subscription}", pl: "{organization}: odmowa, {subscription}" },
    text: {
      en: "The customer refused your proposal. You can make another one.",
      pl: "Klient odrzucił propozycję. Można złożyć inną.",
    },
  },
  "proposal-withdrawn": {
    title: { en: "{subscription}: proposal withdrawn", pl: "{subscription}: propozycja wycofana" },
    text: {
      en: "{partner} withdrew its proposal. Nothing changes.",
      pl: "Propozycja została wycofana ({partner}). Nic się nie zmienia.",
    },
  },
  "proposal-lapsed": {
    title: { en: "{subscription}: proposal lapsed", pl: "{subscription}: propozycja nieaktualna" },
    text: {
      en: "The subscription or the relationship ended before anybody answered.",
      pl: "Subskrypcja lub relacja zakończyła się, zanim nadeszła odpowiedź.",
    },
  },

  "sold-suspended": {
    title: { en: "{organization}: {subscription} suspended", pl: "{organization}: zawieszenie, {subscription}" },
    text: {
      en: "The billing of {vendor} reported it. You sold this subscription; the customer is told as well.",
      pl: "Zgłosił to dział rozliczeń firmy {vendor}. To subskrypcja z Twojej sprzedaży; klient też otrzymuje wiadomość.",
    },
  },
  "sold-reactivated": {
    title: { en: "{organization}: {subscription} active again", pl: "{organization}: wznowienie, {subscription}" },
    text: {
      en: "The billing of {vendor} reported it. You sold this subscription; the customer is told as well.",
      pl: "Zgłosił to dział rozliczeń firmy {vendor}. To subskrypcja z Twojej sprzedaży; klient też otrzymuje wiadomość.",
    },
  },
  "sold-cancelled": {
    title: { en: "{organization}: {subscription} cancelled", pl: "{organization}: anulowanie, {subscription}" },
    text: {
      en: "The billing of {vendor} reported that this subscription, which you sold, has ended. Nobody proposed or accepted it here. It no longer stands in the way of ending the relationship; the customer is told as well.",
      pl: "Rozliczenia firmy {vendor} zgłosiły, że ta subskrypcja z Twojej sprzedaży się zakończyła. Nikt tego tutaj nie proponował ani nie akceptował. Nie stoi już na przeszkodzie w zakończeniu relacji; klient też otrzymuje wiadomość.",
    },
  },
  "sold-expired": {
    title: { en: "{organization}: {subscription} expired", pl: "{organization}: koniec subskrypcji, {subscription}" },
    text: {
      en: "The billing of {vendor} reported that this subscription, which you sold, has expired. It no longer stands in the way of ending the relationship; the customer is told as well.",
      pl: "Rozliczenia firmy {vendor} zgłosiły, że ta subskrypcja z Twojej sprzedaży wygasła. Nie stoi już na przeszkodzie w zakończeniu relacji; klient też otrzymuje wiadomość.",
    },
  },
} as const satisfies Record<string, { readonly title: Localized; readonly text: Localized }>;

export type RelationshipNewsKind = keyof typeof relationshipNewsSentences;
