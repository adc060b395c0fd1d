import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const directoryPartner: Article = {
  page: "directory-partner",
  title: msg`A partner's page`,
  lead: msg`Who the partner is, what it is authorized for and where, and how to reach it.`,
  sections: [
    {
      id: "use-id",
      title: msg`Name this partner on a subscription`,
      steps: [
        msg`Copy the **Partner ID** with the button beside it.`,
        msg`Open your subscription and [add the partner of record](#subscription.add-partner).`,
      ],
    },
    {
      id: "choose",
      title: msg`Choose it for an order`,
      steps: [
        msg`Press **Choose this partner**. You come back to your order with the Partner ID filled in and checked; with no order yet, the choice is kept for the next one.`,
      ],
    },
    {
      id: "contact",
      title: msg`Write to the partner`,
      steps: [
        msg`Press **Contact partner** and write your **Message**. You have to be signed in.`,
        msg`Agree to what the partner will see, and press **Send message**.`,
      ],
      notes: [msg`The partner sees your name, your e-mail address and your organization, and answers by e-mail.`],
    },
  ],
};
