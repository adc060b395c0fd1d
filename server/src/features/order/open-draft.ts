import type { ProblemCode } from "../../../../contract/problems.ts";
import type { OrderingActor, PersonActor } from "../../access/actor.ts";
import { type KeptAnswer, keepAnswer, type RepeatableRequest, runOnce } from "../../access/idempotency.ts";
import { matches } from "../../access/if-match.ts";
import { currentInstant, type Query } from "../../platform/database/query.ts";
import type { RowsOf, Transaction } from "../../platform/database/transaction.ts";
import type { OrderAnswer, WholeOrder } from "./answers.ts";
import { closedTo } from "./closed-to.ts";
import { itemsOf, lockOrder, orderById } from "./order-queries.ts";
import { orderEtag } from "./order-view.ts";

/** What every change of a draft is given. */
export interface DraftInput {
  readonly orderId: string;
  readonly ifMatch: string | undefined;
  readonly repeat: RepeatableRequest | null;
  /** The order as it is answered, and kept under the request's key. */
  readonly answer: (whole: WholeOrder, status: number) => Pick<KeptAnswer, "status" | "etag" | "body">;
}

/** A draft, locked until the transaction ends. */
export interface OpenDraft extends WholeOrder {
  /** The instant of what is written now. */
  readonly at: Date;
}

type Closed = (actor: PersonActor, order: WholeOrder["order"]) => ProblemCode | null;

type Opened<Others extends readonly Query<unknown>[]> =
  | { readonly answered: OrderAnswer }
  | { readonly answered: null; readonly draft: OpenDraft; readonly rows: RowsOf<Others> };

/**
 * Locks a draft and reads, in the same round trip, what its change has to know. Answered at once where the request was answered
 * before, where the actor sees no such order, and where it may not change it or has not seen what is in it now.
 */
export async function openDraft<const Others extends readonly Query<unknown>[]>(
  tx: Transaction,
  actor: PersonActor,
  {
    orderId,
    ifMatch,
    repeat,
    closed = closedTo,
  }: Pick<DraftInput, "orderId" | "ifMatch" | "repeat"> & { readonly closed?: Closed },
  ...others: Others
): Promise<Opened<Others>> {
  const opened = await runOnce(
    tx,
    actor,
    repeat,
    lockOrder(actor, orderId),
    itemsOf(actor, [orderId]),
    currentInstant,
    ...others,
  );
  if (opened.answered) return { answered: opened.answered };
  const [[order], items, [clock], ...rows] = opened.rows;
  if (!order || !clock) return { answered: { kind: "not-found" } };
  const now = { order, items };
  const code = closed(actor, order);
  if (code) return { answered: { kind: "refused", code, now } };
  if (!matches(ifMatch, orderEtag(order))) return { answered: { kind: "refused", code: "order-changed", now } };
  return { answered: null, draft: { order, items, at: clock.instant }, rows: rows as RowsOf<Others> };
}

/** Writes, reads the order as it is then, keeps the answer under the request's key, and commits. */
export async function answerWith(
  tx: Transaction,
  actor: OrderingActor,
  { orderId, repeat, answer }: Pick<DraftInput, "orderId" | "repeat" | "answer">,
  statements: readonly Query<unknown>[],
  status = 200,
): Promise<OrderAnswer> {
  const results: unknown[][] = await tx.run(...statements, orderById(actor, orderId), itemsOf(actor, [orderId]));
  const [[order], items] = results.slice(statements.length) as unknown as [WholeOrder["order"][], WholeOrder["items"]];
  if (!order) throw new Error(`The order ${orderId} was written and is not there.`);
  const written = answer({ order, items }, status);
  await tx.commit(...(repeat ? keepAnswer(actor, repeat, written) : []));
  return { kind: "written", answer: written };
}
