import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const partnerHome: Article = {
  page: "partner-home",
  forPartners: true,
  title: msg`Partner portal`,
  lead: msg`The first page of the portal: what waits for your company's answer, how much you look after, and what changed this week.`,
  sections: [
    {
      id: "answer",
      title: msg`See what needs your answer`,
      notes: [
        msg`**Needs your answer** lists customers' requests, refused proposals and orders that are not placed yet, the most urgent first. Press one to open the page where you answer it.`,
      ],
    },
    {
      id: "figures",
      title: msg`Read the figures`,
      notes: [
        msg`Each figure of **Your customers** leads to the list behind it: [customers](/customers), and [subscriptions](/customers-subscriptions) by relationship or by renewal.`,
      ],
    },
    {
      id: "week",
      title: msg`See what changed`,
      notes: [
        msg`**Changed this week** lists the last seven days: who named you as partner of record or ended that, which relationships began or ended, and what was sold.`,
      ],
    },
  ],
};
