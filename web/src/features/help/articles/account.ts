import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const account: Article = {
  page: "account",
  title: msg`Account and API keys`,
  lead: msg`Who you are here, your language and theme, where you are signed in, and keys for programs.`,
  sections: [
    {
      id: "language",
      title: msg`Change the language or the theme`,
      steps: [
        msg`Under **Language and theme** choose what you like. It changes at once and goes with you to every device.`,
      ],
    },
    {
      id: "notices",
      title: msg`Choose how you are told`,
      steps: [
        msg`Under **How you are told** choose for each topic **Here**, **By mail**, both or neither. It holds at once.`,
      ],
      notes: [msg`Notices appear under the bell at the top of every page. [All notices](/notices) lists them.`],
    },
    {
      id: "sessions",
      title: msg`Sign out another browser`,
      steps: [
        msg`Look under **Where you are signed in** for a browser that you do not know or have left somewhere.`,
        msg`Press **Sign out** beside it. It is signed out at once.`,
      ],
    },
    {
      id: "make-key",
      title: msg`Make an API key`,
      steps: [
        msg`Under **API keys** press **Make an API key**.`,
        msg`Give it a name and say how long it is good for, then press **Make the key**.`,
        msg`Copy the key at once: it is shown this once and never again.`,
      ],
      notes: [msg`A program with your key does what you may do, in your name. Give each program a key of its own.`],
    },
    {
      id: "revoke-key",
      title: msg`Revoke an API key`,
      steps: [msg`Press **Revoke** beside the key and confirm.`],
      notes: [msg`Programs that use it lose access at once. This cannot be undone; make a new key instead.`],
    },
  ],
};
