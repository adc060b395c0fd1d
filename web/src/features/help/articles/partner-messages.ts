import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const partnerMessages: Article = {
  page: "partner-messages",
  forPartners: true,
  title: msg`Messages`,
  lead: msg`What customers have written to your locations.`,
  sections: [
    {
      id: "answer",
      title: msg`Answer a message`,
      steps: [msg`Press **Answer by mail**. Your mail program opens with the sender's address.`],
      notes: [
        msg`A customer agrees that you learn who writes; **What the customer agreed that you see** says to what.`,
      ],
    },
  ],
};
