import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const outgoingMail: Article = {
  page: "outgoing-mail",
  forOperators: true,
  title: msg`Outgoing mail`,
  lead: msg`Every mail that the product has written: what was sent, what is kept, what failed, and what the mail server said.`,
  sections: [
    {
      id: "find",
      title: msg`Find a mail`,
      steps: [
        msg`Search for an address or a subject, or narrow the list by state.`,
        msg`Open a mail to read it as the recipient gets it.`,
      ],
    },
    {
      id: "again",
      title: msg`Send a mail again`,
      notes: [
        msg`A mail that failed can be tried again once its cause is mended. A mail that the server has accepted is never sent twice.`,
      ],
    },
  ],
};
