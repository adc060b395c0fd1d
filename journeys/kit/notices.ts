import type { Page } from "@playwright/test";
import type { Language } from "../../domain/languages.ts";
import { tellOrderPlaced } from "../../server/src/features/order/tell-order-placed.ts";
import { tellPartnerMessage } from "../../server/src/features/partner-message/tell-partner-message.ts";
import { tellPartnerOfRecordChange } from "../../server/src/features/partner-of-record/tell-partner-of-record-change.ts";
import { tellNews } from "../../server/src/features/relationship-news/jobs.ts";
import type { NewsOf } from "../../server/src/features/relationship-news/messages.ts";
import { tellSubscriptionChange } from "../../server/src/features/subscription/tell-subscription-change.ts";
import type { TestDatabase } from "../../test-kit/copy-database.ts";
import { testOffice } from "../../test-kit/made-mails.ts";

// A payload is what the task's own job reads.
type Tell = (telling: { pool: TestDatabase["app"]; office: typeof testOffice }, payload: never) => Promise<void>;

const tellers: Readonly<Record<string, Tell>> = {
  "tell-partner-of-record-change": tellPartnerOfRecordChange,
  "tell-of-relationship": tellNews as (telling: Parameters<typeof tellNews>[0], news: NewsOf) => Promise<void>,
  "tell-order-placed": tellOrderPlaced,
  "tell-subscription-change": tellSubscriptionChange,
  "tell-partner-message": tellPartnerMessage,
};

/** The five minutes are over: whatever waits to be told is told now, in place of the job queue. */
export async function tellWhatWaits({ app, owner }: TestDatabase): Promise<void> {
  const { rows } = await owner.query<{ id: string; task: string; payload: never }>(
    `select j.id, t.identifier as task, j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = any($1) order by j.id`,
    [Object.keys(tellers)],
  );
  for (const { id, task, payload } of rows) {
    await tellers[task]?.({ pool: app, office: testOffice }, payload);
    await owner.query("delete from graphile_worker._private_jobs where id = $1", [id]);
  }
}

/** The bell at the top, with how much is unread. */
export function bell(page: Page, language: Language, unread: number) {
  const polish = unread >= 5 ? "nieprzeczytanych" : "nieprzeczytane";
  const names = {
    en: unread === 0 ? "Notices" : `Notices: ${unread} unread`,
    pl: unread === 0 ? "Powiadomienia" : `Powiadomienia: ${unread} ${polish}`,
  };
  return page.getByRole("banner").getByRole("button", { name: names[language], exact: true });
}
