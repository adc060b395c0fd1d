import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const directory: Article = {
  page: "directory",
  title: msg`Partner directory`,
  lead: msg`The partners that {vendor} has authorized to advise on its services. Everybody may look; nobody has to sign in.`,
  sections: [
    {
      id: "search",
      title: msg`Find a partner`,
      steps: [
        msg`Type a name, a town or a Partner ID. Missing accents and small slips are forgiven.`,
        msg`Narrow the list: **Service**, **Country**, **Town**, **Language spoken**, **Kind of help**. The number beside each choice says how many partners are left.`,
        msg`Press a partner to open its page.`,
      ],
      notes: [
        msg`Nothing found? **Clear everything** starts anew. The address of the page remembers your search, so that you can send it to somebody.`,
      ],
    },
    {
      id: "match",
      title: msg`Let us suggest partners`,
      steps: [msg`Press **Find my partner** and answer [three short questions](/match).`],
    },
    {
      id: "choose",
      title: msg`Take a partner into your order`,
      steps: [msg`Open the partner's page and press **Choose this partner**.`],
      notes: [msg`It is checked for your order again, and put on it only when you submit it.`],
    },
  ],
};
