import type { Localized } from "./problem.ts";

/** What a change or a cancellation does, said before it is done. ICU message format. */
export const changeSentences = {
  unchanged: {
    en: "Nothing changes: it is so already.",
    pl: "Nic się nie zmieni: tak już jest.",
  },
  "at-once": {
    en: "The change takes effect at once.",
    pl: "Zmiana obowiązuje od razu.",
  },
  "at-renewal": {
    en: "Until {lastDay} everything stays as it is. The change takes effect at the renewal on {day}.",
    pl: "Do {lastDay} wszystko pozostaje bez zmian. Zmiana obowiązuje od odnowienia w dniu {day}.",
  },
  "planned-is-taken-back": {
    en: "The planned change is taken back.",
    pl: "Zaplanowana zmiana zostaje cofnięta.",
  },
  "still-planned": {
    en: "What else is planned for {day} stays planned.",
    pl: "Pozostałe zmiany zaplanowane na {day} pozostają zaplanowane.",
  },
  "planned-is-dropped": {
    en: "The planned change is dropped, because there will be no renewal.",
    pl: "Zaplanowana zmiana przepada, ponieważ odnowienia nie będzie.",
  },
  "renewal-on": {
    en: "The subscription is renewed on {day} and goes on.",
    pl: "Subskrypcja zostanie odnowiona w dniu {day} i będzie trwać dalej.",
  },
  "renewal-off": {
    en: "The subscription is not renewed any more. It can be used until {lastDay}, and then it expires.",
    pl: "Subskrypcja nie zostanie odnowiona. Można z niej korzystać do {lastDay}, a potem wygaśnie.",
  },
  "renewal-off-undone": {
    en: "Until then automatic renewal can be turned on again.",
    pl: "Do tego czasu automatyczne odnawianie można znów włączyć.",
  },
  "due-now": {
    en: "The rest of the term, from {from} to {lastDay}, costs {net} and {percent}% tax ({tax}), due now.",
    pl: "Reszta okresu, od {from} do {lastDay}, kosztuje {net} i podatek {percent}% ({tax}), do zapłaty teraz.",
  },
  "nothing-due": {
    en: "Nothing is due now.",
    pl: "Teraz nie ma nic do zapłaty.",
  },
  "term-price-now": {
    en: "{term, select, monthly {A month} other {A year}} costs {price} before tax from now on.",
    pl: "{term, select, monthly {Miesiąc} other {Rok}} kosztuje odtąd {price} przed opodatkowaniem.",
  },
  "term-price-later": {
    en: "{term, select, monthly {A month} other {A year}} then costs {price} before tax at today's prices. The prices of the day of the renewal apply.",
    pl: "{term, select, monthly {Miesiąc} other {Rok}} będzie kosztować {price} przed opodatkowaniem według dzisiejszych cen. Obowiązują ceny z dnia odnowienia.",
  },
  "partner-kept": {
    en: "The partner of record stays: {partner}.",
    pl: "Zarejestrowany partner pozostaje: {partner}.",
  },
  "no-partner": {
    en: "There is no partner of record, and that stays so.",
    pl: "Subskrypcja nie ma zarejestrowanego partnera i tak pozostanie.",
  },
  "partner-until-end": {
    en: "The partner of record, {partner}, stays until then. Its period ends with the subscription.",
    pl: "Zarejestrowany partner ({partner}) pozostaje do tego czasu. Jego okres zakończy się wraz z subskrypcją.",
  },
  "partner-ends": {
    en: "The period of the partner of record, {partner}, ends at the same instant.",
    pl: "W tej samej chwili kończy się okres zarejestrowanego partnera: {partner}.",
  },
  "partner-none": {
    en: "There is no partner of record whose period would end.",
    pl: "Nie ma zarejestrowanego partnera, którego okres by się zakończył.",
  },
  "cancelled-at-once": {
    en: "The subscription ends at once, and nobody can use it any more.",
    pl: "Subskrypcja kończy się od razu i nikt nie będzie mógł z niej korzystać.",
  },
  "no-refund": {
    en: "Nothing is refunded, although the term is paid for until {lastDay}.",
    pl: "Opłata nie zostanie zwrócona, choć okres jest opłacony do {lastDay}.",
  },
  "no-refund-over": {
    en: "Nothing is refunded.",
    pl: "Opłata nie zostanie zwrócona.",
  },
  final: {
    en: "This cannot be undone. To use the service again, you would have to buy it anew.",
    pl: "Tego nie można cofnąć. Aby znów korzystać z usługi, trzeba będzie kupić ją na nowo.",
  },
  "renewal-off-instead": {
    en: "Turn off automatic renewal instead, and it can be used until {lastDay}, ends then by itself, and costs nothing more.",
    pl: "Wyłącz zamiast tego automatyczne odnawianie: będzie można korzystać z subskrypcji do {lastDay}, a potem zakończy się sama, bez dalszych opłat.",
  },
  "renewal-problem-plan-not-sold": {
    en: "It was to be renewed on {day}, but this plan is not sold for this term any more. It stays as it is and nothing is charged until {vendor} has set a price. You can choose another plan or term, or end it.",
    pl: "Odnowienie przypadało na {day}, ale ten plan nie jest już sprzedawany na ten okres. Subskrypcja pozostaje bez zmian i bez opłat, dopóki firma {vendor} nie ustali ceny. Można wybrać inny plan lub okres albo ją zakończyć.",
  },
  "renewal-problem-no-tax-rate": {
    en: "It was to be renewed on {day}, but {vendor} has set no tax for its country of use. It stays as it is and nothing is charged until that is done.",
    pl: "Odnowienie przypadało na {day}, ale firma {vendor} nie ustaliła podatku dla kraju używania. Do tego czasu subskrypcja pozostaje bez zmian i bez opłat.",
  },
} as const satisfies Record<string, Localized>;
