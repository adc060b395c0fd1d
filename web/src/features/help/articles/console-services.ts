import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const consoleServices: Article = {
  page: "console-services",
  forOperators: true,
  title: msg`Services and prices`,
  lead: msg`What is sold, in which countries, for how much, and with which tax.`,
  sections: [
    {
      id: "add",
      title: msg`Sell something new`,
      steps: [
        msg`Press **Add a service** and describe it in both languages.`,
        msg`On its page press **Add a plan** and say what the plan gives.`,
        msg`Under the plan press **Set a price…** for each country and term. Without a price it is not sold there.`,
      ],
    },
    {
      id: "price",
      title: msg`Change a price`,
      steps: [msg`Press **Set a price…**, and give country, term, amount and from when.`],
      notes: [
        msg`The price before ends where the new one begins. Orders that were placed keep theirs, and subscriptions until they are renewed.`,
      ],
    },
    {
      id: "tax",
      title: msg`Set a tax rate`,
      steps: [msg`Under **Tax rates** press **Set a tax rate**, and give country, rate and from when.`],
      notes: [msg`Where no rate is set, nothing can be ordered.`],
    },
  ],
};
