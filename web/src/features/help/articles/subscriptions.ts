import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const subscriptions: Article = {
  page: "subscriptions",
  title: msg`Subscriptions`,
  lead: msg`Everything that your organization has bought. Pick a subscription in the list to see its cost, its partner of record and its history.`,
  sections: [
    {
      id: "find",
      title: msg`Find a subscription`,
      steps: [
        msg`Type a part of the name, the partner or the Partner ID into **Search subscriptions**.`,
        msg`Narrow the list by its filters, for example to the subscriptions with **No partner**, and choose the order under **Sort by**.`,
        msg`Press a subscription to open it. The address of the page remembers what you have chosen.`,
      ],
      notes: [msg`With one subscription only, it is open already.`],
    },
    {
      id: "states",
      title: msg`What the states mean`,
      notes: [
        msg`**pending**: bought, and not started yet. **active**: in use. **suspended**: stopped for a while; its partner of record stays. **cancelled** and **expired**: over; the history stays.`,
      ],
    },
    {
      id: "more",
      title: msg`What you can do with a subscription`,
      notes: [
        msg`Name a partner of record, [change](#subscription.change-partner) or [remove](#subscription.remove-partner) it: see [Subscription details](#subscription). To buy more, go to [Purchase services](/purchase-services).`,
      ],
    },
  ],
};
