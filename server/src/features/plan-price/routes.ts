import { listOf } from "../../../../contract/paging.ts";
import { PlanPrice, SetPlanPrice } from "../../../../contract/prices.ts";
import { IdParams } from "../../../../contract/requests.ts";
import { parseAmount } from "../../../../domain/money.ts";
import { contextOf } from "../../access/actor.ts";
import { operatorOf } from "../../access/authenticate.ts";
import { inTransaction, read } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { planById, pricesFromNow } from "./plan-price-queries.ts";
import { planPriceView } from "./plan-price-view.ts";
import { setPlanPrice } from "./set-plan-price.ts";

const tags = ["Services"];
const path = "/plans/:id/prices";

export function planPriceRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    path,
    {
      schema: {
        tags,
        summary: "A plan's prices in every country, now and by what is set for later (operators)",
        params: IdParams,
        response: { 200: listOf(PlanPrice), ...problemResponses("only-operators") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const planId = rowIdOrNotFound("plan", request.params.id);
      const [[plan], rows] = await read(pool, contextOf(actor), planById(planId), pricesFromNow(planId));
      if (!plan) throw new ProblemError("not-found");
      return { items: rows.map(planPriceView), nextCursor: null };
    },
  );

  app.put(
    path,
    {
      schema: {
        tags,
        summary: "Set what a plan costs in a country for a term (operators)",
        description:
          "The price that holds then ends there and the new one begins. None is overwritten; orders and subscriptions keep theirs.",
        params: IdParams,
        body: SetPlanPrice,
        response: {
          200: PlanPrice,
          ...problemResponses("only-operators", "amount-wrong", "from-in-the-past", "already-set-from-then"),
        },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const planId = rowIdOrNotFound("plan", request.params.id);
      const { country, term, from } = request.body;
      const price = parseAmount(request.body.price.amount, request.body.price.currency);
      if (!price || price.minor < 0n || price.minor > mostMinor) throw new ProblemError("amount-wrong");
      const input = { planId, country, term, price, from: from ? new Date(from) : null };
      const set = await inTransaction(pool, contextOf(actor), (tx) => setPlanPrice(tx, actor, input));
      if (set.kind === "not-found") throw new ProblemError("not-found");
      if (set.kind === "refused") throw new ProblemError(set.code);
      return set.price;
    },
  );
}

// A million seats of it still fit into PostgreSQL's bigint.
const mostMinor = 9_000_000_000_000n;
