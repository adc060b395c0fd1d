import type { Language } from "../../../../domain/languages.ts";
import { decimalAmount, type Money } from "../../../../domain/money.ts";

// English without a country would write months first, which few of its readers here do.
const tags = { en: "en-GB", pl: "pl" } as const satisfies Record<Language, string>;

/** "PLN 1,299.00" / "1299,00 zł". The amount stays a decimal string: as a float it could lose a minor unit. */
export function moneyText(money: Money, language: Language): string {
  const format = new Intl.NumberFormat(tags[language], { style: "currency", currency: money.currency });
  return format.format(decimalAmount(money) as Intl.StringNumericLiteral);
}

/** "3 March 2026" / "3 marca 2026" for "2026-03-03". */
export function dayText(date: string, language: Language): string {
  return new Intl.DateTimeFormat(tags[language], { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
}

/** "23" / "25,5" for 2300 and 2550 hundredths of a percent. */
export function percentText(basisPoints: number, language: Language): string {
  return new Intl.NumberFormat(tags[language], { maximumFractionDigits: 2 }).format(basisPoints / 100);
}
