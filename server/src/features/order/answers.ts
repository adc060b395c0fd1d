import type { ProblemCode } from "../../../../contract/problems.ts";
import type { Money } from "../../../../domain/money.ts";
import type { KeptAnswer, Repetition } from "../../access/idempotency.ts";
import type { Values } from "../../platform/language/format.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import type { Checked } from "../partner-id-check/check-view.ts";
import type { ItemRow, OrderRow } from "./order-queries.ts";
import type { OrderProblem } from "./quote-order.ts";

/** An order with its items, as it is now. */
export interface WholeOrder {
  readonly order: OrderRow;
  readonly items: readonly ItemRow[];
}

/** What is wrong with a field; null: it is missing. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: OrderProblem | { readonly checked: Checked } | null;
}

/** A refusal of something done with an order. Nothing was written. */
export interface Refusal {
  readonly kind: "refused";
  readonly code: ProblemCode;
  readonly errors?: readonly FieldProblem[];
  /** The item that the refusal's own sentence names. */
  readonly problem?: OrderProblem;
  /** With `total-changed`: what it costs now. */
  readonly total?: Money;
  /** With `location-needed`: the accounts that it may be. */
  readonly locations?: readonly PartnerSummaryRow[];
  /** What else its sentence names. */
  readonly values?: Values;
  /** The order as it is now, to be shown with the refusal. */
  readonly now?: WholeOrder;
}

/** A Partner ID that may not serve what it was to be put on: each item with its own outcome, those that it may serve too. */
export interface RefusedPartner {
  readonly kind: "refused-partner";
  readonly items: readonly { readonly item: ItemRow; readonly checked: Checked }[];
  /** The first that is refused. */
  readonly first: Checked;
  /** It was to be put on every item of the order. */
  readonly isWhole: boolean;
}

/** What something done with an order may answer. */
export type OrderAnswer =
  | { readonly kind: "written"; readonly answer: Pick<KeptAnswer, "status" | "etag" | "body"> }
  | Repetition
  | { readonly kind: "not-found" }
  | Refusal
  | RefusedPartner;
