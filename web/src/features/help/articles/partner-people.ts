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
    {
      id: "add",
      title: msg`Add a person`,
      steps: [
        msg`Press **Add a person** and enter name, e-mail address and role.`,
        msg`Copy the sign-in link and send it to that person alone: it is shown only once.`,
      ],
      notes: [
        msg`With the link the person sets a password. Where it got lost, press **Make a sign-in link**; the one before stops working.`,
      ],
    },
    {
      id: "change",
      title: msg`Change a role or remove a person`,
      steps: [msg`Press **Change the role** or **Remove** beside the person.`],
      notes: [
        msg`Removing erases name, address and every way in at once. What the person did stays on record without a name.`,
      ],
    },
  ],
};
