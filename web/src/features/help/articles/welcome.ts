import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const welcome: Article = {
  page: "welcome",
  title: msg`Your first sign-in`,
  lead: msg`With the link that you were given, you choose a password. From then on you sign in with it.`,
  sections: [
    {
      id: "password",
      title: msg`Choose a password`,
      steps: [
        msg`Open the link, and look that the address shown is yours.`,
        msg`Type a **Password** of 12 characters or more, and press **Set the password and sign in**.`,
      ],
      notes: [
        msg`The link is good once, for seven days. If it is good no longer, ask whoever gave it to you for another.`,
        msg`Somebody who has forgotten the password gets such a link as well.`,
      ],
    },
  ],
};
