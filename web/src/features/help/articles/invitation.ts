import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const invitation: Article = {
  page: "invitation",
  title: msg`A reseller's invitation`,
  lead: msg`A reseller asks to sell to your organization. You see who asks and what it allows, and accept or decline.`,
  sections: [
    {
      id: "open",
      title: msg`Open an invitation`,
      steps: [
        msg`Open the link that you got from the reseller.`,
        msg`Sign in with an account of the organization that is meant.`,
        msg`See for which organization it will be, then press **Open invitation**.`,
      ],
      notes: [
        msg`Opening it agrees to nothing. The link is good once: from then on the invitation belongs to your organization, and stands on [Partner relationships](/partner-relationships) until it is answered or expires.`,
        msg`If you are signed in with another organization, press **Use another account** first.`,
      ],
    },
    {
      id: "answer",
      title: msg`Accept or decline`,
      steps: [
        msg`Read **If you accept, the reseller can** and **What it does not allow**.`,
        msg`Press **Accept invitation** or **Decline invitation**. Only a global admin can.`,
      ],
      notes: [
        msg`Once you have accepted, your organization cannot end the relationship alone: [the reseller ends it](#partner-relationships.end-reseller), and you can ask for that at any time.`,
      ],
    },
  ],
};
