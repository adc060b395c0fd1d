import type { ChangeOrder, Order } from "../../../../contract/orders.ts";
import { ApiProblem } from "../../platform/api.ts";
import type { Draft, RefusedField, SaveState } from "./draft.ts";
import {
  changesOf,
  collides,
  hasEdits,
  type ItemEdit,
  leftOver,
  noEdits,
  type PaymentField,
  paymentFields,
  withoutSent,
} from "./order-edits.ts";

/** What the keeper asks the server for. */
export interface OrderRequests {
  readonly read: (id: string) => Promise<Order>;
  readonly change: (id: string, changes: ChangeOrder, etag: string) => Promise<Order>;
}

/** Milliseconds without a key after which what was edited is sent. */
const pause = 500;
const firstRetry = 2_000;
const lastRetry = 30_000;

/**
 * Keeps what is edited in a draft until the server has it: sends it after a pause, one change after the other, each on top of
 * what was there; tries again while the server is away; and puts it on top of what another tab has changed meanwhile, unless both
 * changed the same thing.
 */
export class DraftKeeper {
  #draft: Draft;
  #requests: OrderRequests;
  #listeners = new Set<() => void>();
  #refused = new Set<PaymentField>();
  #itemsRefused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryAfter = firstRetry;
  #turn: Promise<unknown> = Promise.resolve();
  #inTurn = 0;

  constructor(order: Order, requests: OrderRequests) {
    this.#requests = requests;
    this.#draft = { order, edits: noEdits, save: "saved", fieldErrors: {}, failure: null, conflict: false };
  }

  readonly read = (): Draft => this.#draft;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  editItem(id: string, edit: ItemEdit): void {
    const { edits } = this.#draft;
    const items = { ...edits.items, [id]: { ...edits.items[id], ...edit } };
    this.#itemsRefused = false;
    this.#edited({ edits: { ...edits, items } }, (field) => !field.includes("."));
  }

  editPayment(field: PaymentField, typed: string): void {
    const { edits } = this.#draft;
    // The country's rule decides on the VAT ID.
    const again: PaymentField[] = field === "country" ? ["country", "vatId"] : [field];
    for (const one of again) this.#refused.delete(one);
    const payment = { ...edits.payment, [field]: typed };
    this.#edited({ edits: { ...edits, payment } }, (one) => !again.includes(one as PaymentField));
  }

  /** Sends at once what waits. @returns when it has been tried. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#next(() => this.#saveAll());
  }

  /**
   * Does something with the order that answers with what it then is, after everything edited was sent.
   *
   * @throws what `write` throws; where the order had changed, the draft shows what it is now.
   */
  async act(write: (order: Order) => Promise<Order>): Promise<Order> {
    await this.flush();
    return this.#next(async () => {
      try {
        const order = await write(this.#draft.order);
        this.#rebase(order, "own");
        return order;
      } catch (error) {
        const shown = error instanceof ApiProblem ? error.document.currentOrder : undefined;
        const current = shown ?? (await this.#whatIsThereNow(error));
        if (current) this.#rebase(current, "foreign");
        throw error;
      }
    });
  }

  /** The page has read the order. What was read while a change was on its way may be older than its answer. */
  see(order: Order): void {
    const seen = this.#draft.order;
    if (this.#inTurn > 0 || order.etag === seen.etag || order.changedAt < seen.changedAt) {
      // Checks and prices may differ with the same etag: they are today's.
      if (this.#inTurn === 0 && order.etag === seen.etag && order !== seen) this.#show({ order });
      return;
    }
    this.#rebase(order, "foreign");
  }

  /** The person has seen what is there now, and wants the own edits all the same. */
  keepMine(): Promise<void> {
    this.#show({ conflict: false });
    return this.flush();
  }

  takeTheirs(): void {
    this.#refused.clear();
    this.#show({ conflict: false, edits: noEdits, fieldErrors: {}, failure: null, save: "saved" });
  }

  #edited(next: Partial<Draft>, keepsError: (field: string) => boolean): void {
    const fieldErrors = Object.fromEntries(
      Object.entries(this.#draft.fieldErrors).filter(([field]) => keepsError(field)),
    );
    this.#show({ ...next, fieldErrors, failure: null, save: "waiting" });
    this.#wake(pause);
  }

  #wake(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  /** One after the other: each change needs the ETag that the one before it gave. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    this.#inTurn += 1;
    const mine = this.#turn.then(work).finally(() => {
      this.#inTurn -= 1;
    });
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #saveAll(): Promise<void> {
    for (let left = this.#toSend(); left; left = this.#toSend()) {
      this.#show({ save: "saving" });
      const { order, edits } = this.#draft;
      try {
        const answer = await this.#requests.change(order.id, left, order.etag);
        if (left.payment) this.#show({ edits: withoutSent(this.#draft.edits, edits, this.#refused) });
        this.#rebase(answer, "own");
        this.#retryAfter = firstRetry;
      } catch (error) {
        if (!(await this.#recovers(error, left))) return;
      }
    }
    this.#show({ save: this.#settled() });
  }

  #toSend(): ChangeOrder | null {
    const { order, edits, conflict } = this.#draft;
    if (conflict || order.state !== "draft") return null;
    const changes = changesOf(order, edits, this.#refused);
    if (!changes || !this.#itemsRefused) return changes;
    return changes.payment ? { payment: changes.payment } : null;
  }

  /** @returns whether there may be something to send now. */
  async #recovers(error: unknown, sent: ChangeOrder): Promise<boolean> {
    const current = await this.#whatIsThereNow(error);
    if (current) {
      this.#rebase(current, "foreign");
      return true;
    }
    if (!(error instanceof ApiProblem) || error.document.status >= 500) {
      this.#show({ save: "away", failure: error as Error });
      this.#wake(this.#retryAfter);
      this.#retryAfter = Math.min(this.#retryAfter * 2, lastRetry);
      return false;
    }
    const before = this.#refused.size + Number(this.#itemsRefused);
    const { errors = [] } = error.document;
    this.#refuseFields(errors);
    if (errors.length === 0) {
      this.#show({ failure: error });
      this.#itemsRefused ||= sent.items !== undefined;
    }
    // What was not refused goes by itself.
    if (this.#refused.size + Number(this.#itemsRefused) > before) return true;
    this.#show({ save: "held", failure: error });
    return false;
  }

  #refuseFields(errors: readonly { readonly field: string; readonly message: string }[]): void {
    const fieldErrors: Partial<Record<RefusedField, string>> = { ...this.#draft.fieldErrors };
    for (const { field, message } of errors) {
      const name = field.split(".").at(-1) ?? "";
      const payment = paymentFields.find((one) => field.startsWith("payment") && one === name);
      const [, at, ofItem] = /^items\.(\d+)\.(seats|term|countryOfUse)$/.exec(field) ?? [];
      const item = this.#draft.order.items[Number(at)];
      if (payment) {
        this.#refused.add(payment);
        fieldErrors[payment] = message;
      } else if (field.startsWith("items")) {
        this.#itemsRefused = true;
        // Of the plan itself: it is not sold there.
        if (item) fieldErrors[`${item.id}.${(ofItem as "seats" | undefined) ?? "countryOfUse"}`] = message;
      }
    }
    this.#show({ fieldErrors });
  }

  /** What stands in the order, where the refusal says that it is not what was seen. */
  async #whatIsThereNow(error: unknown): Promise<Order | null> {
    if (!(error instanceof ApiProblem)) return null;
    const { code, currentOrder } = error.document;
    if (!["order-changed", "order-placed", "order-discarded"].includes(code)) return null;
    return currentOrder ?? this.#requests.read(this.#draft.order.id).catch(() => null);
  }

  /** @param by whose change it was: what one has just typed on top of the own change before it collides with nothing. */
  #rebase(order: Order, by: "own" | "foreign"): void {
    const { order: seen, edits, conflict } = this.#draft;
    const collision = by === "foreign" && order.etag !== seen.etag && collides(seen, order, edits);
    const left = leftOver(order, edits);
    this.#show({ order, edits: left, conflict: (conflict || collision) && hasEdits(left) });
    if (this.#inTurn === 0) this.#show({ save: this.#settled() });
  }

  #settled(): SaveState {
    return hasEdits(this.#draft.edits) ? "held" : "saved";
  }

  #show(next: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...next };
    for (const listener of this.#listeners) listener();
  }
}
