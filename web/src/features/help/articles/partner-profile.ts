import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const partnerProfile: Article = {
  page: "partner-profile",
  forPartners: true,
  title: msg`Profile and locations`,
  lead: msg`Your company's accounts as the register and the Partner directory have them.`,
  sections: [
    {
      id: "change",
      title: msg`Change what customers read`,
      steps: [
        msg`Choose the account at the left.`,
        msg`Change the description, the languages, the kinds of help and how to reach you. The preview under it shows the directory's page as it will be.`,
        msg`Press **Save**.`,
      ],
      notes: [
        msg`Only a partner admin changes the profile. A new address shows at once everywhere where your company stands.`,
      ],
    },
    {
      id: "instructions",
      title: msg`Give instructions for ending a relationship`,
      notes: [
        msg`Enter the address of your own page under **Instructions for ending a reseller relationship**. Customers find it beside the relationship.`,
      ],
    },
    {
      id: "fixed",
      title: msg`What only the vendor changes`,
      notes: [
        msg`Partner ID, name, address, state, whether you may resell, and the authorizations. Ask the vendor to change them.`,
      ],
    },
  ],
};
