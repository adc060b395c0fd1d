import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const order: Article = {
  page: "order",
  title: msg`Your order`,
  lead: msg`The order as it was placed: its number, what it costs, the new subscriptions and their partners of record.`,
  sections: [
    {
      id: "read",
      title: msg`See what you have ordered`,
      notes: [
        msg`**New subscriptions** lists each subscription with its partner of record, or **No partner**. Press one to open it.`,
      ],
    },
    {
      id: "print",
      title: msg`Print a summary`,
      steps: [msg`Press **Print**. Your browser prints it, or saves it as a file.`],
    },
    {
      id: "change",
      title: msg`Change something afterwards`,
      notes: [
        msg`A placed order stays as it is. Partners and licences are changed on each subscription: go to [Subscriptions](/subscriptions).`,
      ],
    },
  ],
};
