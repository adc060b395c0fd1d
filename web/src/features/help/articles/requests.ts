import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const requests: Article = {
  page: "requests",
  forPartners: true,
  title: msg`Requests`,
  lead: msg`Customers that ask you to end the reseller relationship, each with what has happened and what stands in the way.`,
  sections: [
    {
      id: "answer",
      title: msg`Answer a request`,
      steps: [
        msg`Open the request.`,
        msg`Press **Promise a date** and choose by when you will have ended the relationship, or press **Object to the request** and say why.`,
      ],
      notes: [
        msg`Answer in time: once the date has passed, the vendor has the case and decides. The same happens when you object. Both sides read the decision and its reason.`,
      ],
    },
    {
      id: "clear",
      title: msg`Clear what stands in the way`,
      notes: [
        msg`The customer sees the same list as you. How to clear each of them: [A customer's page](#customer.end).`,
      ],
    },
    {
      id: "closed",
      title: msg`Look up a closed request`,
      notes: [msg`Choose **Closed requests** under **Show**.`],
    },
  ],
};
