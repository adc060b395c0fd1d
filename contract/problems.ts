import { consoleProblems } from "./problems/console.ts";
import { importProblems } from "./problems/imports.ts";
import { messageProblems } from "./problems/messages.ts";
import { orderProblems } from "./problems/orders.ts";
import { checkProblems } from "./problems/partner-id-checks.ts";
import { recordProblems } from "./problems/partner-of-record.ts";
import { peopleProblems } from "./problems/people.ts";
import { portfolioProblems } from "./problems/portfolio.ts";
import { priceProblems } from "./problems/prices.ts";
import { relationshipProblems } from "./problems/relationships.ts";
import { requestProblems } from "./problems/requests.ts";
import { sessionProblems } from "./problems/sessions.ts";
import { subscriptionChangeProblems } from "./problems/subscription-changes.ts";

/**
 * Every refusal that the API knows: problem documents, the reasons of refused actions and the outcomes of a Partner ID check
 * carry one of these codes. Each has a page under `docs/errors/`.
 */
export const problems = {
  ...requestProblems,
  ...sessionProblems,
  ...recordProblems,
  ...checkProblems,
  ...subscriptionChangeProblems,
  ...orderProblems,
  ...relationshipProblems,
  ...portfolioProblems,
  ...peopleProblems,
  ...messageProblems,
  ...priceProblems,
  ...importProblems,
  ...consoleProblems,
};

export type ProblemCode = keyof typeof problems;
