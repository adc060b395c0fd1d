import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const imports: Article = {
  page: "imports",
  forOperators: true,
  title: msg`Imports and exports`,
  lead: msg`Bring organizations, people, partners, subscriptions and the history of their partners in from files, and take them out again.`,
  sections: [
    {
      id: "bring",
      title: msg`Bring your data in`,
      steps: [
        msg`Set up services and plans in **Services and prices**: the files name them by their codes.`,
        msg`Under **Files** download the **Template** of the first file. It says what belongs into each column.`,
        msg`Fill it in and save it as CSV in UTF-8. Use references of your own, such as customer numbers: the same reference always means the same.`,
        msg`Under **Import a file** say what is in it, choose it, and press **Upload and check**.`,
        msg`Look at what the check found, and confirm the import. Then go on with the next file.`,
      ],
      notes: [msg`Commas, semicolons and tabs are all taken between cells. Lines that begin with # are remarks.`],
    },
    {
      id: "faults",
      title: msg`When the file is faulty`,
      steps: [
        msg`Read under **Faults** which line cannot be taken and why, or **Download the list**.`,
        msg`Correct the file where it came from, and upload it again.`,
      ],
      notes: [
        msg`A file is written whole or not at all: not one line of a faulty file is imported.`,
        msg`An import adds what is missing. What is there already, letter for letter, is passed over; what is there and differs is a fault, because an import changes nothing.`,
      ],
    },
    {
      id: "people",
      title: msg`After importing people`,
      steps: [msg`Open the person under **Organizations** and send a sign-in link: passwords are never in a file.`],
      notes: [
        msg`The uploaded file is deleted once it was imported or discarded, and after a week in any case, because it may hold names and addresses.`,
      ],
    },
    {
      id: "take",
      title: msg`Take your data out`,
      steps: [
        msg`Under **Files** press **Export** for each kind. Imported into an empty Doradca, in the same order, they give the same record.`,
      ],
    },
  ],
};
