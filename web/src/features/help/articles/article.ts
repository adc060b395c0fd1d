import type { MessageDescriptor } from "@lingui/core";
import type { HelpPage } from "../../../../../domain/help-pages.ts";

/**
 * A text of the help: `**Submit**` is a label as it stands on the screen, `[Subscriptions](/subscriptions)` leads to a page and
 * `[how](#subscription.change-partner)` to another place of the help; `{vendor}` is who sells the services.
 */
export type HelpText = MessageDescriptor;

/** One thing that can be done or has to be known, under a heading of its own. */
export interface HelpSection {
  /** Names the place in the address; it never changes. */
  readonly id: string;
  readonly title: HelpText;
  /** What to do, one step after the other. */
  readonly steps?: readonly HelpText[];
  /** What to know, beside or without steps. */
  readonly notes?: readonly HelpText[];
}

/** The instructions for one page. */
export interface Article {
  readonly page: HelpPage;
  readonly title: HelpText;
  readonly lead: HelpText;
  readonly sections: readonly HelpSection[];
  /** Of a room that only the vendor's operators may enter. */
  readonly forOperators?: boolean;
  /** Of the Partner portal, which only partners' people may enter. */
  readonly forPartners?: boolean;
}
