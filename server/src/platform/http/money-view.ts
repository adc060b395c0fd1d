import { decimalAmount, type Money } from "../../../../domain/money.ts";

/** An amount as the API writes it: `{"amount": "1299.00", "currency": "PLN"}`. */
export function moneyView(money: Money): { readonly amount: string; readonly currency: string } {
  return { amount: decimalAmount(money), currency: money.currency };
}
