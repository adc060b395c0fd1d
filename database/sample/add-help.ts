import { createHash } from "node:crypto";
import type { HelpPage } from "../../domain/help-pages.ts";
import type { OrganizationKeys } from "./add-organizations.ts";
import { type Calendar, keyAt } from "./calendar.ts";
import type { Rows } from "./rows.ts";

/** Who answered what, how many days ago. */
const answers: readonly (readonly [
  organization: string,
  person: string,
  page: HelpPage,
  helpful: boolean,
  ago: number,
])[] = [
  ["zielonafarma", "anna", "subscription", true, 21],
  ["zielonafarma", "bartek", "subscription", false, 6],
  ["zielonafarma", "celina", "home", true, 33],
  ["mlynnadwisla", "lukasz", "subscription", true, 12],
  ["brzoza", "iga", "subscription", false, 9],
  ["nordlys", "erik", "subscriptions", true, 17],
  ["debowa", "zaneta", "partner-relationships", false, 15],
  ["mglisty", "tomasz", "partner-relationships", true, 28],
  ["mueller", "uwe", "account", true, 40],
  ["echo", "julia", "directory", true, 8],
];

/** Of people who had not signed in. */
const visitors: readonly (readonly [page: HelpPage, helpful: boolean, ago: number])[] = [
  ["sign-in", true, 19],
  ["sign-in", false, 11],
  ["directory", true, 5],
  ["directory", true, 14],
  ["directory-partner", true, 24],
];

const question =
  "Dzień dobry, po odejściu kolegi chcemy zmienić zarejestrowanego partnera na subskrypcji Baltic Mail. Czy dotychczasowy partner dowie się o tym od Państwa, czy powinniśmy napisać do niego sami?";

/** What people thought of the help, and one message to support that waits. */
export function addHelp(rows: Rows, calendar: Calendar, organizations: ReadonlyMap<string, OrganizationKeys>): void {
  const personOf = (organization: string, person: string) => {
    const keys = organizations.get(organization);
    const id = keys?.people.get(person);
    if (!keys || !id) throw new Error(`The sample has no ${person} at ${organization}.`);
    return { organization_id: keys.id, person_id: id };
  };
  for (const [organization, person, page, helpful, ago] of answers) {
    const who = personOf(organization, person);
    rows.help_answer.push({ ...who, page, helpful, answered_at: calendar.instant(ago) });
  }
  for (const [index, [page, helpful, ago]] of visitors.entries()) {
    const visitor = createHash("sha256").update(`visitor ${index}`).digest();
    rows.help_answer_of_visitor.push({ page, visitor, helpful, answered_at: calendar.instant(ago) });
  }

  const { organization_id, person_id } = personOf("zielonafarma", "bartek");
  const sentAt = calendar.instant(6);
  const message = { organization_id, id: keyAt(sentAt), person_id, page: "subscription", language: "pl" } as const;
  rows.support_message.push({ ...message, message: question, sent_at: sentAt });
  rows.audit_event.push({
    organization_id,
    id: keyAt(sentAt),
    occurred_at: sentAt,
    act: "support-message-sent",
    actor_kind: "customer",
    actor_organization_id: organization_id,
    actor_person_id: person_id,
    through: "admin-center",
    subject_type: "support-message",
    subject_id: message.id,
    after: { page: message.page },
  });
}
