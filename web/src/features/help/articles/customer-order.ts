import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const customerOrder: Article = {
  page: "customer-order",
  forPartners: true,
  title: msg`Order for a customer`,
  lead: msg`As reseller you order subscriptions for your customer: you sell them, and you bill the customer.`,
  sections: [
    {
      id: "write",
      title: msg`Write an order`,
      steps: [
        msg`Where more than one of your locations sells to the customer, choose the **Location that sells**.`,
        msg`Find the plan and press **Order this plan**.`,
        msg`Enter **Quantity**, **Term** and **Country of use**. What you enter is saved at once.`,
        msg`With **Add the plan** put another plan on the same order.`,
        msg`Press **Place order**.`,
      ],
      notes: [
        msg`Until it is placed, the order stands among what **Needs your answer**, and the customer can see it. **Close the order** gives it up.`,
      ],
    },
    {
      id: "price",
      title: msg`Prices and partner`,
      notes: [
        msg`The sums are the vendor's list prices. What the customer pays is between you and it.`,
        msg`What you sell has no partner of record: you look after it as its reseller.`,
      ],
    },
  ],
};
