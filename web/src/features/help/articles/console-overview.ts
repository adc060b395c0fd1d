import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const consoleOverview: Article = {
  page: "console-overview",
  forOperators: true,
  title: msg`Overview`,
  lead: msg`What waits for an operator, and the record in numbers.`,
  sections: [
    {
      id: "waiting",
      title: msg`See what waits`,
      notes: [
        msg`**Waiting for you** leads to what has to be decided, answered or mended: removal cases, messages to support, mail that could not be delivered, renewals that cannot be made, imports to confirm or to mend. What has waited longest stands first.`,
      ],
    },
    {
      id: "rooms",
      title: msg`The rooms of the console`,
      notes: [
        msg`**Register**: [partners](/console-partners), [organizations](/console-organizations), [services and prices](/console-services).`,
        msg`**Record**: orders, [removal cases](/removal-cases), [corrections](/corrections), [audit](/audit).`,
        msg`Each page of a room has the link **Audit trail** to everything that was ever done to what it shows.`,
      ],
    },
  ],
};
