import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const customersSubscriptions: Article = {
  page: "customers-subscriptions",
  forPartners: true,
  title: msg`Customers' subscriptions`,
  lead: msg`Every subscription that you advise as partner of record or sold as reseller, with as much of it as the relationship lets you see.`,
  sections: [
    {
      id: "find",
      title: msg`Find subscriptions`,
      steps: [
        msg`Type a part of the customer's, service's or plan's name into **Search subscriptions**.`,
        msg`Narrow the list by relationship, state, service, location, or by **Renewal before**.`,
        msg`Press the head of a column to sort by it.`,
      ],
      notes: [msg`The address of the page remembers what you have chosen.`],
    },
    {
      id: "csv",
      title: msg`Take the list into a spreadsheet`,
      steps: [
        msg`Filter and sort the list as you need it.`,
        msg`Press **Export as CSV**. The file holds the whole list, not only what is on the screen.`,
      ],
    },
    {
      id: "dashes",
      title: msg`Why some facts are missing`,
      notes: [
        msg`A dash stands where the relationship does not let you see something. As partner of record you see no prices.`,
      ],
    },
  ],
};
