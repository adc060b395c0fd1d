import type { Locator, Page } from "@playwright/test";
import type { Label } from "./labels.ts";
import { expect } from "./test.ts";

type Say = (label: Label) => string;

/** What a person sees and uses of one subscription's page. */
export function subscriptionPage(page: Page, say: Say) {
  const region = (name: Label) => page.getByRole("region", { name: say(name), exact: true });
  const dialog = page.getByRole("dialog");
  return {
    details: page.getByRole("heading", { level: 2, name: say("Subscription details"), exact: true }),
    nameAndCost: region("Subscription name and cost"),
    partner: region("Partner ID"),
    history: region("History"),
    moreActions: page.getByRole("button", { name: say("More actions"), exact: true }),
    add: page.getByRole("menuitem", { name: say("Add partner of record"), exact: true }),
    edit: page.getByRole("button", { name: say("Edit partner of record"), exact: true }),
    dialog,
    box: dialog.getByRole("checkbox", { name: say("Partner ID"), exact: true }),
    field: dialog.getByRole("textbox", { name: say("Baltic Cloud Partner ID"), exact: true }),
    check: dialog.getByRole("button", { name: say("Check ID"), exact: true }),
    submit: dialog.getByRole("button", { name: say("Submit"), exact: true }),
    cancel: dialog.getByRole("button", { name: say("Cancel"), exact: true }),
    answer: dialog.getByRole("status"),
    toasts: page.getByRole("region", { name: say("Status messages"), exact: true }),
    undo: page.getByRole("button", { name: say("Undo"), exact: true }),
  };
}

/** Opens one in the list, as a person does. */
export async function openSubscription(page: Page, say: Say, name: string): Promise<void> {
  await page.goto("/admin/subscriptions");
  await listedSubscription(page, say, name).click();
  await expect(page).toHaveURL(/\/admin\/subscriptions\/sub_[0-9a-z]+$/);
  await expect(page.getByRole("region", { name: say("Subscription name and cost"), exact: true })).toContainText(name);
}

/** The link to it in the list at the left. */
export function listedSubscription(page: Page, say: Say, name: string): Locator {
  return page.getByRole("list", { name: say("Subscriptions"), exact: true }).getByRole("link", { name });
}
