import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const removalCases: Article = {
  page: "removal-cases",
  forOperators: true,
  title: msg`Removal cases`,
  lead: msg`A customer asks a reseller to end their relationship. When a date passes, or the reseller objects, you decide.`,
  sections: [
    {
      id: "decide",
      title: msg`Decide a case`,
      steps: [
        msg`Open the case: both sides' words, the dates, and what still stands in the way.`,
        msg`Press **Let the relationship end…** or **Let the relationship stay…** and give the reason. Both sides read it.`,
      ],
    },
    {
      id: "end",
      title: msg`End the relationship`,
      steps: [msg`Once you have let it end and nothing stands in the way, press **Remove reseller relationship**.`],
      notes: [
        msg`What the reseller sold and is still active stands in the way. Only the reseller's proposals, which the customer accepts, clear it.`,
      ],
    },
  ],
};
