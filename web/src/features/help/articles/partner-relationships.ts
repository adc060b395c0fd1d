import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const partnerRelationships: Article = {
  page: "partner-relationships",
  title: msg`Partner relationships`,
  lead: msg`Every tie between your organization and a partner: since when, on which subscriptions, and what it lets the partner see.`,
  sections: [
    {
      id: "read",
      title: msg`Understand a relationship`,
      notes: [
        msg`A partner of record advises you on a subscription and has no admin rights. A reseller has sold you subscriptions itself and looks after them.`,
        msg`**What this partner can see** tells it for each relationship. Press a subscription's name to open it.`,
      ],
    },
    {
      id: "end-partner",
      title: msg`End a partner of record's role`,
      steps: [
        msg`Open the subscription from the list.`,
        msg`[Remove](#subscription.remove-partner) its partner of record, or [change](#subscription.change-partner) it.`,
      ],
    },
    {
      id: "end-reseller",
      title: msg`End a reseller relationship`,
      steps: [
        msg`Look beside **Remove**: your organization cannot end it alone, and there stands why, and what is still in the way.`,
        msg`Press **Ask the reseller to remove it**, write a reason if you like, and press **Send request**.`,
        msg`From then on the row shows what has become of it, and by when the reseller has to answer. [Follow the request](#removal-request.follow).`,
      ],
      notes: [
        msg`**Removing a reseller relationship** leads to the reseller's own instructions. What the reseller proposes for a subscription stands under **Waiting for an answer**, and takes effect only when [you accept it](#proposal.accept).`,
      ],
    },
    {
      id: "past",
      title: msg`See relationships that ended`,
      steps: [
        msg`Press **Past relationships**. Each stands there with its dates and who ended it, and under it your earlier requests.`,
      ],
    },
  ],
};
