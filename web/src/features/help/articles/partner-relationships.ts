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
      notes: [
        msg`Your organization cannot end it alone: beside **Remove** stands why, and what is still in the way. **Removing a reseller relationship** leads to the reseller's own instructions; contact the reseller to have it ended.`,
      ],
    },
  ],
};
