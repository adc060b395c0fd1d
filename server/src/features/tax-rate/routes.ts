import { listOf } from "../../../../contract/paging.ts";
import { SetTaxRate, TaxRate, TaxRateParams } from "../../../../contract/prices.ts";
import { parseBasisPoints } from "../../../../domain/tax.ts";
import { contextOf } from "../../access/actor.ts";
import { actorOf, operatorOf } from "../../access/authenticate.ts";
import { inTransaction, read } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { setTaxRate } from "./set-tax-rate.ts";
import { ratesFromNow } from "./tax-rate-queries.ts";
import { taxRateView } from "./tax-rate-view.ts";

const tags = ["Services"];
const isCountry = /^[A-Z]{2}$/;

export function taxRateRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    "/tax-rates",
    {
      schema: {
        tags,
        summary: "What is added as tax in each country, now and by what is set for later",
        response: { 200: listOf(TaxRate) },
      },
    },
    async (request) => {
      const [rows] = await read(pool, contextOf(actorOf(request)), ratesFromNow());
      return { items: rows.map(taxRateView), nextCursor: null };
    },
  );

  app.put(
    "/tax-rates/:country",
    {
      schema: {
        tags,
        summary: "Set what is added as tax in a country (operators)",
        description:
          "The rate that holds then ends there. None is overwritten, and orders that were placed keep theirs.",
        params: TaxRateParams,
        body: SetTaxRate,
        response: { 200: TaxRate, ...problemResponses("only-operators", "from-in-the-past", "already-set-from-then") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const { percent, from } = request.body;
      if (!isCountry.test(request.params.country)) throw new ProblemError("not-found");
      const input = {
        country: request.params.country,
        basisPoints: parseBasisPoints(percent),
        from: from ? new Date(from) : null,
      };
      const set = await inTransaction(pool, contextOf(actor), (tx) => setTaxRate(tx, actor, input));
      if (set.kind === "refused") throw new ProblemError(set.code);
      return set.rate;
    },
  );
}
