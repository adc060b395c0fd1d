import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const gettingAround: Article = {
  page: "getting-around",
  title: msg`Find your way`,
  lead: msg`What stands around every page: the places, the navigation, your account and this help.`,
  sections: [
    {
      id: "places",
      title: msg`Go to another place`,
      steps: [
        msg`Open **App launcher** at the top left.`,
        msg`Choose where to go. The menu shows the places that you may enter.`,
      ],
    },
    {
      id: "navigation",
      title: msg`Use the navigation`,
      notes: [
        msg`The pages of a place are listed at the left. On a narrow screen the button **Navigation** at the top opens the list.`,
      ],
    },
    {
      id: "language",
      title: msg`Change the language or the theme`,
      steps: [
        msg`Press your initials at the top right.`,
        msg`Choose under **Language** or **Theme**. The page changes at once.`,
      ],
    },
    {
      id: "sign-out",
      title: msg`Sign out`,
      steps: [msg`Press your initials at the top right.`, msg`Choose **Sign out**.`],
    },
    {
      id: "help",
      title: msg`Use this help`,
      notes: [
        msg`**Help** opens the instructions for the page that you are on. They stay open while you work and follow you from page to page.`,
        msg`**Search in help** looks through all instructions. Words may end differently or lack their accents.`,
        msg`Escape closes the help and takes you back to the page.`,
      ],
    },
  ],
};
