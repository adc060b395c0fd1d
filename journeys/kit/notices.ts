import type { Page } from "@playwright/test";
import type { TestDatabase } from "../../test-kit/copy-database.ts";
import { testOffice } from "../../test-kit/made-mails.ts";
import { tellPartnerOfRecordChange } from "../../server/src/features/partner-of-record/tell-partner-of-record-change.ts";
import { tellNews } from "../../server/src/features/relationship-news/jobs.ts";
import { newsSubjects } from "../../server/src/features/relationship-news/messages.ts";

interface WaitingJob {
  readonly task: string;
  readonly payload: Record<string, string>;
}

/** The five minutes are over: whatever waits to be told to both sides is told now, in place of the job queue. */
export async function tellWhatWaits({ app, owner }: TestDatabase): Promise<void> {
  const { rows } = await owner.query<WaitingJob>(`
    select t.identifier as task, j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier in ('tell-partner-of-record-change', 'tell-of-relationship') order by j.id`);
  const telling = { pool: app, office: testOffice };
  for (const { task, payload } of rows) {
    const { organizationId = "", subscriptionId = "", id = "" } = payload;
    const subject = newsSubjects.find((one) => one === payload.subject);
    if (task === "tell-partner-of-record-change") {
      await tellPartnerOfRecordChange(telling, { organizationId, subscriptionId });
    } else if (subject) {
      await tellNews(telling, { subject, organizationId, id });
    }
  }
}

/** The bell at the top, with how much is unread. */
export function bell(page: Page, language: "en" | "pl", unread: number) {
  const words = {
    en: unread === 0 ? "Notices" : `Notices: ${unread} unread`,
    pl: unread === 0 ? "Powiadomienia" : `Powiadomienia: ${unread} ${unread === 5 ? "nieprzeczytanych" : "nieprzeczytane"}`,
  };
  return page.getByRole("banner").getByRole("button", { name: words[language], exact: true });
}
