import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const helpAnswers: Article = {
  page: "help-answers",
  forOperators: true,
  title: msg`Help answers`,
  lead: msg`Which pages of the help helped and which did not, and what people have written to support.`,
  sections: [
    {
      id: "answers",
      title: msg`Read the answers`,
      notes: [
        msg`Each person counts once per page, with the latest answer. **Sort by** puts first the page with the most No, or with the largest share of No. Mend that one first.`,
      ],
    },
    {
      id: "messages",
      title: msg`Answer a message`,
      steps: [
        msg`Read the message under **Messages to support**, and answer to the sender's e-mail address in the language shown.`,
        msg`Press **Mark as handled**.`,
      ],
      notes: [msg`Your colleagues see who handled it and when. **Mark as waiting** takes it back.`],
    },
  ],
};
