import { hash } from "@node-rs/argon2";
import type pg from "pg";
import { insertRows } from "../insert-rows.ts";
import { samplePassword } from "./accounts.ts";
import { addHelp } from "./add-help.ts";
import { addMails } from "./add-mails.ts";
import { addNotices } from "./add-notices.ts";
import { addOrders, lastOrderNumber } from "./add-orders.ts";
import { addOrganizations } from "./add-organizations.ts";
import { addPartners } from "./add-partners.ts";
import { addRelationships } from "./add-relationships.ts";
import { addResellerOrder } from "./add-reseller-order.ts";
import { addResellerStories } from "./add-reseller-stories.ts";
import { addServices } from "./add-services.ts";
import { addSuspensions } from "./add-suspensions.ts";
import { makeCalendar } from "./calendar.ts";
import { otherStories } from "./other-stories.ts";
import { noRows, type Rows } from "./rows.ts";
import { type FinalState, tellStories } from "./tell-stories.ts";
import { namedStories } from "./zielona-farma.ts";

/**
 * Loads the sample into a database with nobody in it: all of it or, where somebody is there, nothing. Two servers that start
 * at once load it once.
 *
 * @param owner connects as `doradca_owner`.
 * @param now the moment up to which the sample's story has been told.
 */
export async function loadSample(owner: pg.Pool, now: Date): Promise<{ loaded: boolean }> {
  const client = await owner.connect();
  try {
    await client.query("begin");
    await client.query("lock table doradca.person in share row exclusive mode");
    const { rows: people } = await client.query("select from doradca.person limit 1");
    if (people.length > 0) {
      await client.query("rollback");
      return { loaded: false };
    }
    await write(client, await tell(now));
    await client.query("commit");
    return { loaded: true };
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

interface ToldSample {
  readonly rows: Rows;
  readonly finalStates: readonly FinalState[];
}

async function tell(now: Date): Promise<ToldSample> {
  const rows = noRows();
  const calendar = makeCalendar(now);
  const keys = addServices(rows, calendar);
  const organizations = addOrganizations(rows, calendar, await hash(samplePassword));
  const partners = addPartners(rows, calendar, organizations, keys);
  addRelationships(rows, calendar, organizations, partners);
  addHelp(rows, calendar, organizations);
  const stories = [...namedStories(calendar), ...otherStories];
  const finalStates = tellStories({ rows, calendar, now, partners, ...keys }, organizations, stories);
  addOrders({ rows, calendar, organizations, partners, keys });
  addResellerStories({ rows, calendar, organizations, partners, keys });
  addResellerOrder({ rows, calendar, organizations, partners, keys });
  addSuspensions(rows, calendar, organizations);
  addMails({ rows, calendar, now, organizations });
  addNotices(rows, now);
  return { rows, finalStates };
}

// Referred to before what refers to it.
const order = [
  "service",
  "plan",
  "plan_price",
  "tax_rate",
  "organization",
  "person",
  "sign_in_identity",
  "api_key",
  "partner",
  "partner_authorization",
  "reseller_relationship",
  "reseller_invitation",
  "reseller_invitation_note",
  "removal_request",
  "subscription",
  "clearing_proposal",
  "audit_event",
  "partner_of_record",
  "order",
  "order_item",
  "charge",
  "help_answer",
  "help_answer_of_visitor",
  "support_message",
  "partner_message",
  "outgoing_mail",
  "outgoing_mail_try",
  "told_partner_of_record",
  "told_lost_authorization",
  "partner_suspension",
  "partner_suspension_customer",
  "notice",
  "notice_preference",
  "told_relationship_news",
] as const;

async function write(client: pg.ClientBase, { rows, finalStates }: ToldSample): Promise<void> {
  for (const table of order) await insertRows(client, table, rows[table]);
  await client.query("select setval('doradca.order_number', $1)", [lastOrderNumber]);
  // Last, because a subscription that has ended takes no facts any more.
  await client.query(
    `update doradca.subscription s set state = f.state, ended_at = f.ended_at
     from jsonb_populate_recordset(null::doradca.subscription, $1) f
     where s.organization_id = f.organization_id and s.id = f.id and s.state <> f.state`,
    [JSON.stringify(finalStates)],
  );
}
