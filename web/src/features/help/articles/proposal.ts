import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const proposal: Article = {
  page: "proposal",
  title: msg`A reseller's proposal`,
  lead: msg`So that a relationship can end, the reseller proposes what becomes of a subscription that it sold. Nothing happens before you accept it.`,
  sections: [
    {
      id: "accept",
      title: msg`Accept a proposal`,
      steps: [
        msg`Read **What is proposed**, with the date and the price, and **What it means**.`,
        msg`Tick **I have read what it means, and accept it for my organization**, then press **Accept proposal**.`,
      ],
      notes: [
        msg`Global admins and billing admins can accept. If a date or a price has changed since you opened the page, you are asked to read it again.`,
      ],
    },
    {
      id: "refuse",
      title: msg`Refuse a proposal`,
      steps: [msg`Press **Refuse proposal**, write a reason if you like, and press **Refuse**.`],
      notes: [msg`Everything stays as it is. The reseller reads your reason and can propose something else.`],
    },
    {
      id: "kinds",
      title: msg`What can be proposed`,
      notes: [
        msg`**Cancel at once**: the subscription ends now.`,
        msg`**Let it end with its term**: it can be used until the end of its term and is not renewed.`,
        msg`**Hand over to {vendor}**: it goes on without a break, and from its next renewal you pay the list price to {vendor}.`,
      ],
    },
  ],
};
