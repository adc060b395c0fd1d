import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const consoleOrders: Article = {
  page: "console-orders",
  forOperators: true,
  title: msg`Orders`,
  lead: msg`Every organization's orders: those that are about to be placed, and those that were.`,
  sections: [
    {
      id: "find",
      title: msg`Find an order`,
      steps: [
        msg`Type the order's number or the organization into **Search orders**, or narrow the list by state.`,
        msg`Open an order to see who ordered what, with which partner, and what it cost.`,
      ],
    },
  ],
};
