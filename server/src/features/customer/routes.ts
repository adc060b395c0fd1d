import { listOf } from "../../../../contract/paging.ts";
import { Customer, CustomerDetails, CustomersQuery } from "../../../../contract/portfolio.ts";
import { IdParams } from "../../../../contract/requests.ts";
import { partnerOf } from "../../access/authenticate.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listCustomers } from "./list-customers.ts";
import { readCustomer } from "./read-customer.ts";

const tags = ["Customers of a partner"];

export function customerRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.get(
    "/customers",
    {
      schema: {
        tags,
        summary: "The customers that your company is tied to, or was (partners)",
        description: "`time=past` lists those to which no tie is left.",
        querystring: CustomersQuery,
        response: { 200: listOf(Customer), ...problemResponses("only-partners") },
      },
    },
    (request) => listCustomers(pool, partnerOf(request), request.query),
  );

  app.get(
    "/customers/:id",
    {
      schema: {
        tags,
        summary: "One customer: how your company is tied to it, what that lets you see, and what you may do (partners)",
        params: IdParams,
        response: { 200: CustomerDetails, ...problemResponses("only-partners", "not-found") },
      },
    },
    async (request) => {
      const actor = partnerOf(request);
      const id = rowIdOrNotFound("organization", request.params.id);
      const customer = await readCustomer(pool, actor, id, { language: request.language, vendorName });
      if (!customer) throw new ProblemError("not-found");
      return customer;
    },
  );
}
