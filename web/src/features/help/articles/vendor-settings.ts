import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const vendorSettings: Article = {
  page: "vendor-settings",
  forOperators: true,
  title: msg`Settings`,
  lead: msg`What holds for every customer and every partner.`,
  sections: [
    {
      id: "days",
      title: msg`How long a reseller has to answer`,
      steps: [msg`Type the days under **Days to answer** and press **Save**.`],
      notes: [msg`Requests that were made keep the date that they were given.`],
    },
  ],
};
