import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const firstOperator: Article = {
  page: "first-operator",
  forOperators: true,
  title: msg`The first account`,
  lead: msg`Nobody can sign in yet. The account that you make here belongs to an operator of {vendor}.`,
  sections: [
    {
      id: "make",
      title: msg`Make the account`,
      steps: [
        msg`Open the whole link that the server printed when it started. It works once, and for an hour.`,
        msg`Enter your name, your e-mail address and a password of at least 12 characters.`,
        msg`Press **Make the account**. You are then signed in.`,
      ],
      notes: [msg`The link no longer works? Restart the server: as long as there is no operator, it prints a new one.`],
    },
  ],
};
