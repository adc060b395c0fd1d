import type { Locator, Page } from "@playwright/test";
import type { Label } from "./labels.ts";
import type { screenWords } from "./screen-words.ts";
import { expect } from "./test.ts";

type Say = (label: Label) => string;
type Word = ReturnType<typeof screenWords>;

/** What a customer sees and uses of its relationship with a reseller, and of what waits for its answer. */
export function customerSide(page: Page, say: Say, word: Word) {
  const main = page.getByRole("main");
  const button = (name: string) => main.getByRole("button", { name, exact: true });
  const inDialog = (name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true });
  return {
    reseller: (name: string) => page.getByRole("region", { name, exact: true }),
    remove: button(say("Remove")),
    ask: button(say("Ask the reseller to remove it")),
    reason: page.getByRole("dialog").getByRole("textbox"),
    sendRequest: inDialog(word("Send request")),
    showRequest: main.getByRole("link", { name: word("Show the request"), exact: true }),
    withdraw: button(word("Withdraw the request")),
    confirmWithdrawal: inDialog(word("Withdraw")),
    waiting: page.getByRole("region", { name: word("Waiting for an answer"), exact: true }),
    past: button(word("Past relationships")),
    open: page.getByRole("button", { name: word("Open invitation"), exact: true }),
    accept: button(say("Accept invitation")),
    decline: button(say("Decline invitation")),
    confirmDecline: inDialog(word("Decline")),
    understood: main.getByRole("checkbox", {
      name: word("I have read what it means, and accept it for my organization"),
      exact: true,
    }),
    acceptProposal: button(word("Accept proposal")),
    refuseProposal: button(word("Refuse proposal")),
    confirmRefusal: inDialog(word("Refuse")),
    toasts: page.getByRole("region", { name: say("Status messages"), exact: true }),
  };
}

/** What a reseller sees and uses in the Partner portal. */
export function resellerSide(page: Page, say: Say, word: Word) {
  const main = page.getByRole("main");
  const button = (name: string) => main.getByRole("button", { name, exact: true });
  // One that must not be closed by accident is an alertdialog.
  const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  const inDialog = (name: string) => dialog.getByRole("button", { name, exact: true });
  return {
    entry: (name: Label) => page.getByRole("navigation").getByRole("link", { name: say(name), exact: true }),
    invite: button(word("Invite a customer")),
    note: dialog.getByRole("textbox", { name: word("Note for yourself"), exact: true }),
    mails: dialog.getByRole("radio", { name: word("Doradca mails it"), exact: true }),
    address: dialog.getByRole("textbox", { name: word("E-mail address"), exact: true }),
    makeLink: inDialog(word("Make the link")),
    sendInvitation: inDialog(word("Send the invitation")),
    link: dialog.locator("code"),
    done: inDialog(word("Done")),
    dialog,
    waiting: page.getByRole("region", { name: word("Needs your answer"), exact: true }),
    ending: page.getByRole("region", { name: word("End the reseller relationship"), exact: true }),
    obstacle: (name: string) => main.getByRole("listitem").filter({ hasText: name }).first(),
    propose: (name: string) => button(word("Propose how to clear it: {name}", { name })),
    kind: (name: string) => dialog.getByRole("radio", { name: new RegExp(`^${name}`) }),
    sendProposal: inDialog(word("Send the proposal")),
    promise: button(word("Promise a date")),
    date: dialog.locator('input[type="date"]'),
    sendAnswer: inDialog(word("Send the answer")),
    object: button(word("Object to the request")),
    objection: dialog.getByRole("textbox"),
    sendObjection: inDialog(word("Send the objection")),
    end: button(say("Remove reseller relationship")),
    confirmEnd: inDialog(say("Remove reseller relationship")),
    toasts: page.getByRole("region", { name: say("Status messages"), exact: true }),
  };
}

/** The reseller makes an invitation in the portal. @returns its link's path, with the token. */
export async function invite(portal: Page, side: ReturnType<typeof resellerSide>, note: string): Promise<string> {
  await portal.goto("/partner/invitations");
  await side.invite.click();
  await side.note.fill(note);
  await side.makeLink.click();
  return takeLink(side);
}

/** The same, mailed by Doradca to somebody's address. */
export async function inviteByMail(
  portal: Page,
  side: ReturnType<typeof resellerSide>,
  address: string,
): Promise<string> {
  await portal.goto("/partner/invitations");
  await side.invite.click();
  await side.mails.check();
  await side.address.fill(address);
  await side.sendInvitation.click();
  return takeLink(side);
}

async function takeLink(side: ReturnType<typeof resellerSide>): Promise<string> {
  const link = new URL(await textOf(side.link));
  await side.done.click();
  await expect(side.dialog).toHaveCount(0);
  return link.pathname + link.hash;
}

/** The customer opens the link and accepts. */
export async function acceptInvitation(page: Page, side: ReturnType<typeof customerSide>, link: string): Promise<void> {
  await page.goto(link);
  await side.open.click();
  await side.accept.click();
  await expect(side.accept).toHaveCount(0);
}

/** The customer asks for the end of its only reseller relationship; its page shows the request then. */
export async function askForRemoval(page: Page, side: ReturnType<typeof customerSide>, reason: string): Promise<void> {
  await page.goto("/admin/partner-relationships");
  await side.ask.click();
  await side.reason.fill(reason);
  await side.sendRequest.click();
  await expect(side.showRequest).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** The reseller opens the request that waits. */
export async function openRequest(portal: Page, side: ReturnType<typeof resellerSide>): Promise<void> {
  await portal.goto("/partner/requests");
  await portal
    .getByRole("main")
    .getByRole("link", { name: /Zielona Farma/ })
    .first()
    .click();
  await expect(side.ending).toBeVisible();
}

export async function textOf(locator: Locator): Promise<string> {
  await expect(locator).toBeVisible();
  return (await locator.textContent()) ?? "";
}
