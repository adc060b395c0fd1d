import type { Order } from "../../../../contract/orders.ts";
import type { OrderEdits, PaymentField } from "./order-edits.ts";

/** How it stands with what was edited: `held` waits for the person to correct it, `away` for the server to be there again. */
export type SaveState = "saved" | "waiting" | "saving" | "held" | "away";

/** A field of an item, or of the payment, that the server has refused. */
export type RefusedField = `${string}.${"seats" | "term" | "countryOfUse"}` | PaymentField;

/** A draft order as a person works on it. */
export interface Draft {
  /** As the server knows it. */
  readonly order: Order;
  /** What lies over it. */
  readonly edits: OrderEdits;
  readonly save: SaveState;
  /** What the server said of a field, in words. */
  readonly fieldErrors: Readonly<Partial<Record<RefusedField, string>>>;
  /** Why saving failed, where no field says it. */
  readonly failure: Error | null;
  /** Somebody else changed what is edited here: nothing is saved until the person has decided. */
  readonly conflict: boolean;
}
