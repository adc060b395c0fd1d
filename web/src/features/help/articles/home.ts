import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const home: Article = {
  page: "home",
  title: msg`Home`,
  lead: msg`Your organization at a glance: what you have bought, which partners you work with, and what has changed lately.`,
  sections: [
    {
      id: "billing",
      title: msg`See what you have bought`,
      steps: [
        msg`Look at the card **Billing**: it counts your subscriptions and names the next renewal.`,
        msg`Press **View and edit subscriptions** to open [Subscriptions](/subscriptions).`,
      ],
    },
    {
      id: "partners",
      title: msg`See your partners`,
      notes: [
        msg`The card **Your partners** counts your ties to partners; [Partner relationships](/partner-relationships) shows each of them, and what it lets the partner see.`,
        msg`The card **Waiting for an answer** is there while a reseller's [invitation](#invitation.answer) or [proposal](#proposal.accept) waits for your organization. Press it to read and answer it.`,
      ],
    },
    {
      id: "changes",
      title: msg`See what has changed`,
      notes: [
        msg`The card **Recent changes** lists what you and your colleagues have changed, and what resellers did about your relationship with them: removal requests answered, proposals made, relationships begun and ended. Each line says what, where, who and when.`,
      ],
    },
  ],
};
