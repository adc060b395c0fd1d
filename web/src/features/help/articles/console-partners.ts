import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const consolePartners: Article = {
  page: "console-partners",
  forOperators: true,
  title: msg`Partners`,
  lead: msg`The register: who may be of record or resell, for which services, in which countries, and since when.`,
  sections: [
    {
      id: "register",
      title: msg`Register a partner`,
      steps: [
        msg`Press **Register a partner**. A company with several sites has one headquarters account and a location for each; only a location can be of record.`,
        msg`Type its **Partner ID**, name, address and contact, and press **Register the partner**.`,
        msg`On its page press **Authorize…** and choose services and countries. Without an authorization it cannot be named.`,
      ],
    },
    {
      id: "authorize",
      title: msg`Authorize, and end an authorization`,
      notes: [
        msg`An authorization has a period. **Set the end…** gives or takes back its end, **End now…** ends it at once.`,
        msg`Ending one takes no partner of record away. The customers are told, and their pages warn.`,
      ],
    },
    {
      id: "suspend",
      title: msg`Suspend, retire or reinstate`,
      steps: [
        msg`Press **Suspend…** or **Retire…**, and read under **What this affects** whom it concerns.`,
        msg`Give the reason and confirm.`,
      ],
      notes: [
        msg`The customers are told five minutes later, once each; the page shows how far that is. Until then **Reinstate…** takes it back, and nobody hears of it.`,
        msg`The record stays as it is. Nothing new can be named with the partner or sold through it.`,
      ],
    },
  ],
};
