import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const audit: Article = {
  page: "audit",
  forOperators: true,
  title: msg`Audit`,
  lead: msg`Who did what, through what, when and why. Nothing here is ever changed or deleted.`,
  sections: [
    {
      id: "find",
      title: msg`Find what was done`,
      steps: [
        msg`Narrow the list by **Act**, by who did it, and by days.`,
        msg`Open **What was written down** to see the values before and after.`,
      ],
      notes: [msg`**Audit trail** on any page of the console leads here, narrowed to what that page shows.`],
    },
  ],
};
