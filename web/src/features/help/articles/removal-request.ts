import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const removalRequest: Article = {
  page: "removal-request",
  title: msg`A request to end a relationship`,
  lead: msg`You have asked a reseller to end the relationship. Here both sides see the same: what has happened, what comes next and by when.`,
  sections: [
    {
      id: "follow",
      title: msg`Follow the request`,
      notes: [
        msg`**State of the request** says where it stands and by when the reseller has to answer. **What is still in the way** names each subscription and order.`,
        msg`If the date passes, or if the reseller objects, {vendor} has the case, decides, and tells both sides why.`,
      ],
    },
    {
      id: "clear",
      title: msg`Clear what is in the way`,
      notes: [
        msg`For each subscription the reseller proposes something. It stands under **What the reseller proposes** and takes effect only when [you accept it](#proposal.accept).`,
      ],
    },
    {
      id: "withdraw",
      title: msg`Withdraw the request`,
      steps: [msg`Press **Withdraw the request**, then **Withdraw**.`],
      notes: [msg`The relationship stays as it is. You can ask again at any time.`],
    },
  ],
};
