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
      id: "off-sale",
      title: msg`Take a plan off sale`,
      steps: [
        msg`On the service's page press **Take off sale…** at the plan, read what it means, and press **Take off sale**.`,
      ],
      notes: [
        msg`Subscriptions that have the plan keep it and are renewed. Whoever has it in an order that is not placed yet is told to take it out.`,
        msg`**Put on sale…** makes it orderable again.`,
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
