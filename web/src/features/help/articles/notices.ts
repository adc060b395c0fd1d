import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const notices: Article = {
  page: "notices",
  title: msg`Notices`,
  lead: msg`What happened that concerns you, each with a link to its page.`,
  sections: [
    {
      id: "read",
      title: msg`Read what is new`,
      steps: [
        msg`Press the bell at the top. The number on it says how many notices are unread.`,
        msg`Choose a notice: it takes you to its page, and is then read.`,
        msg`**All notices** opens everything that you were told in the last year.`,
      ],
      notes: [
        msg`Changes are told five minutes later, and as what has become of them: what was undone by then is told to nobody.`,
      ],
    },
    {
      id: "mark",
      title: msg`Mark notices as read`,
      steps: [
        msg`Press **Mark as read** beside a notice, or **Mark all as read** above them.`,
        msg`**Mark as unread** keeps a notice for later.`,
      ],
    },
    {
      id: "find",
      title: msg`Find a notice`,
      steps: [msg`Above the list choose **Unread only** or a topic. The address keeps your choice.`],
    },
    {
      id: "choose",
      title: msg`Choose how you are told`,
      steps: [
        msg`Open [Account and API keys](/account) and go to **How you are told**.`,
        msg`For each topic choose **Here**, **By mail**, both or neither. It holds at once.`,
      ],
      notes: [msg`Mail comes in the language of your account, else in that of your organization.`],
    },
  ],
};
