import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const match: Article = {
  page: "match",
  title: msg`Find my partner`,
  lead: msg`Three short questions, and at most five partners that really fit, each with the reasons.`,
  sections: [
    {
      id: "answer",
      title: msg`Answer the questions`,
      steps: [
        msg`Choose the services that you need a partner for.`,
        msg`Say where you use them: the country, and the town if it matters.`,
        msg`Say what help you want and in which language; leave it empty if it does not matter. Press **Show partners**.`,
      ],
      notes: [msg`**Back** leads to the question before; your answers stay.`],
    },
    {
      id: "results",
      title: msg`Read the suggestions`,
      notes: [
        msg`Each partner comes with the reasons why it fits. Between equals the order changes from day to day, so that each has the same chance. If nobody meets all of it, the page says so and offers to ask for less.`,
      ],
    },
  ],
};
