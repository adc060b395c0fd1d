import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const corrections: Article = {
  page: "corrections",
  forOperators: true,
  title: msg`Corrections`,
  lead: msg`Where the record is wrong, an operator says what was true, and why. Nothing is deleted.`,
  sections: [
    {
      id: "correct",
      title: msg`Correct the record`,
      steps: [
        msg`Find the subscription and open it.`,
        msg`Under **Correct the record** say from when until when, and who was of record: a partner, or nobody. **Take the dates of a period** fills in those of a period that is there.`,
        msg`Read under **What the record will say** what comes of it, give the reason, and press **Correct the record**.`,
      ],
      notes: [msg`Everybody who sees the record sees that it was corrected, and why. Both sides are told.`],
    },
    {
      id: "known",
      title: msg`See what was known then`,
      steps: [msg`Type a day into **As it was known on**: the record shows what was held true at that time.`],
    },
  ],
};
