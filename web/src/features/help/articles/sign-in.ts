import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const signIn: Article = {
  page: "sign-in",
  title: msg`Signing in`,
  lead: msg`Sign in with the work account that your organization or {vendor} has given you.`,
  sections: [
    {
      id: "sign-in",
      title: msg`Sign in with your work account`,
      steps: [msg`Enter your **E-mail address** and your **Password**.`, msg`Press **Sign in**.`],
      notes: [msg`You stay signed in for 14 days at most, or until nobody has used the browser for 12 hours.`],
    },
    {
      id: "trouble",
      title: msg`You cannot sign in`,
      notes: [
        msg`Check the address and the password, and whether Caps Lock is on. After several failed attempts you wait a moment before the next one; an account is never locked.`,
        msg`If you have forgotten the password or have no account yet, ask whoever gave you the address of this page.`,
      ],
    },
    {
      id: "language",
      title: msg`Choose a language`,
      notes: [msg`Press **English** or **Polski** under the form. This browser remembers your choice.`],
    },
  ],
};
