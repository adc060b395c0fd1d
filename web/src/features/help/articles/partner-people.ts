import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const partnerPeople: Article = {
  page: "partner-people",
  forPartners: true,
  title: msg`People of your company`,
  lead: msg`Who of your company uses the Partner portal, and in which role.`,
  sections: [
    {
      id: "roles",
      title: msg`What the roles may do`,
      notes: [
        msg`An **agent** looks after customers: orders, invitations, requests and proposals. A **partner admin** does that too and changes the company's profile and its people.`,
      ],
    },
  ],
};
