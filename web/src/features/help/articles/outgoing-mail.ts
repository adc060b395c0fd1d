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
        msg`Type an address, a name, a subject or an organization into **Search outgoing mail**, or narrow the list by state.`,
        msg`Open a mail to read it as the recipient gets it.`,
      ],
    },
    {
      id: "again",
      title: msg`Send a mail again`,
      steps: [
        msg`Open the mail and look under **Delivery** what the mail server said.`,
        msg`Mend the cause, then press **Send again**.`,
      ],
      notes: [msg`A mail that the server has accepted is never sent twice.`],
    },
  ],
};
