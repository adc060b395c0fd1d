import type { Language } from "../../../../domain/languages.ts";
import { decimalAmount, type Money } from "../../../../domain/money.ts";

// English without a country would write months first, which few of its readers here do.
const tags = { en: "en-GB", pl: "pl" } as const satisfies Record<Language, string>;

/** "1 299,00 zł". Exact: the amount stays a decimal. */
export function writeMoney(money: Money, language: Language): string {
  const format = new Intl.NumberFormat(tags[language], { style: "currency", currency: money.currency });
  return format.format(decimalAmount(money) as Intl.StringNumericLiteral);
}

/** "3 March 2026": a calendar date, or an instant's day in UTC. */
export function writeDay(day: string | Date, language: Language): string {
  return new Intl.DateTimeFormat(tags[language], { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}

/** "23%" for 2300: hundredths of a percent. */
export function writePercent(basisPoints: number, language: Language): string {
  const format = new Intl.NumberFormat(tags[language], { style: "percent", maximumFractionDigits: 2 });
  return format.format(basisPoints / 10_000);
}
