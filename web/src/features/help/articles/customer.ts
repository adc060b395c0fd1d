import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const customer: Article = {
  page: "customer",
  forPartners: true,
  title: msg`A customer's page`,
  lead: msg`How you are tied to one customer, what you can see of it and why, and what you can do.`,
  sections: [
    {
      id: "see",
      title: msg`Know what you can see`,
      notes: [
        msg`**What this partner can see** says the same to you as to the customer. A relationship gives you that, and no admin rights.`,
      ],
    },
    {
      id: "order",
      title: msg`Order for the customer`,
      steps: [
        msg`Press **Order for this customer**. You need a reseller relationship with it.`,
        msg`Go on as [Order for a customer](#customer-order) says.`,
      ],
    },
    {
      id: "end",
      title: msg`End the reseller relationship`,
      steps: [
        msg`Under **End the reseller relationship** read what still stands in the way.`,
        msg`For a subscription press **Propose how to clear it** and choose: cancel it, let it end with its term, or hand it over. It takes effect once the customer has accepted date, price and payment.`,
        msg`For an order that is not placed press **Close the order**.`,
        msg`When nothing stands in the way any more, press **Remove reseller relationship**.`,
      ],
      notes: [
        msg`What stands in the way is checked again at that moment. Both sides are told.`,
        msg`Where more than one of your locations sells to the customer, each has a relationship of its own and ends by itself.`,
        msg`**What was agreed** keeps what the customer accepted, as it read it then.`,
      ],
    },
  ],
};
