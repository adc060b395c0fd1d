import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const consoleOrganizations: Article = {
  page: "console-organizations",
  forOperators: true,
  title: msg`Organizations`,
  lead: msg`The companies that buy, those that partner, and their people.`,
  sections: [
    {
      id: "add",
      title: msg`Add an organization and its first person`,
      steps: [
        msg`Press **Add an organization**, and give its name, country and language of mail.`,
        msg`On its page press **Add a person** and choose the role.`,
        msg`Beside the person press **Sign-in link…** and **Make the link**, and hand it over. It is shown once and good once, for seven days.`,
      ],
    },
    {
      id: "roles",
      title: msg`Change a role`,
      steps: [msg`Beside the person press **Change…**, choose the role and press **Save**.`],
      notes: [msg`An organization keeps at least one who may administer it, and the vendor at least one operator.`],
    },
    {
      id: "erase",
      title: msg`Erase a person`,
      steps: [msg`Beside the person press **Erase…** and confirm.`],
      notes: [msg`Name and address go for good. What was done stays in the record, by a removed person.`],
    },
  ],
};
