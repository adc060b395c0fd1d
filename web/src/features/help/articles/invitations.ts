import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const invitations: Article = {
  page: "invitations",
  forPartners: true,
  title: msg`Invitations`,
  lead: msg`Invite a customer to buy from you as its reseller, and see what became of it.`,
  sections: [
    {
      id: "invite",
      title: msg`Invite a customer`,
      steps: [
        msg`Press **Invite a customer**.`,
        msg`Choose **I send the link myself** or **Doradca mails it**, and add your own words if you like.`,
        msg`Copy the link before you press **Done**: it is shown only this once.`,
      ],
      notes: [
        msg`The link names you and not the customer. The first organization that opens it is the one that may accept; with an address, only the organization of the person with that address.`,
      ],
    },
    {
      id: "states",
      title: msg`What the states mean`,
      notes: [
        msg`Not opened yet: nobody has used the link. Opened: a customer has seen it. Accepted: you may sell to that customer. Declined, withdrawn or expired: it can no longer be accepted. An invitation is valid for 30 days.`,
      ],
    },
    {
      id: "withdraw",
      title: msg`Withdraw an invitation`,
      steps: [msg`Press **Withdraw** beside it. The link stops working at once.`],
    },
  ],
};
