import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const customers: Article = {
  page: "customers",
  forPartners: true,
  title: msg`Customers`,
  lead: msg`Every organization that has named you as partner of record or that you sell to as reseller.`,
  sections: [
    {
      id: "find",
      title: msg`Find a customer`,
      steps: [
        msg`Type a part of the name into **Search customers**, or narrow the list by the kind of relationship.`,
        msg`Press the head of a column to sort by it; press it again to turn the order round.`,
      ],
      notes: [
        msg`Under **Show**, **Former customers** lists those with whom you have no relationship any more. Of them you see the name and the dates only.`,
      ],
    },
    {
      id: "new",
      title: msg`Win a customer`,
      notes: [
        msg`A customer names you as partner of record itself, with your Partner ID. To sell to it as reseller, [invite it](#invitations.invite).`,
      ],
    },
  ],
};
