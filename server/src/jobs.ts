import { clearExpired } from "./access/clear-expired.ts";
import { clearingProposalJobs } from "./features/clearing-proposal/jobs.ts";
import { dataFileJobs, importJobs } from "./features/data-file/jobs.ts";
import { noticeJobs } from "./features/notice/jobs.ts";
import { orderJobs } from "./features/order/jobs.ts";
import { orderMailJobs } from "./features/order/mail-jobs.ts";
import { mailDelivery, outgoingMailJobs } from "./features/outgoing-mail/jobs.ts";
import { partnerDirectoryJobs } from "./features/partner-directory/jobs.ts";
import { partnerMessageJobs } from "./features/partner-message/jobs.ts";
import { partnerOfRecordJobs } from "./features/partner-of-record/jobs.ts";
import { partnerSuspensionJobs } from "./features/partner-suspension/jobs.ts";
import { relationshipNewsJobs } from "./features/relationship-news/jobs.ts";
import { removalRequestJobs } from "./features/removal-request/jobs.ts";
import { resellerInvitationJobs } from "./features/reseller-invitation/jobs.ts";
import { signInLinkJobs } from "./features/sign-in-link/jobs.ts";
import { subscriptionJobs } from "./features/subscription/jobs.ts";
import { freeStuckJobs } from "./platform/jobs/free-stuck-jobs.ts";
import type { JobSurroundings } from "./platform/jobs/job-surroundings.ts";
import { type Jobs, type RunningJobs, runJobs } from "./platform/jobs/run-jobs.ts";

function housekeepingJobs({ owner }: JobSurroundings): Jobs {
  return {
    tasks: { housekeeping: () => clearExpired(owner), "free-stuck-jobs": () => freeStuckJobs(owner) },
    schedules: [
      { task: "housekeeping", at: "7 * * * *" },
      { task: "free-stuck-jobs", at: "*/5 * * * *" },
    ],
  };
}

function together(parts: readonly Jobs[]): Jobs {
  return {
    tasks: Object.assign({}, ...parts.map((part) => part.tasks)),
    schedules: parts.flatMap((part) => part.schedules),
  };
}

/** What the product does by itself, and when: each feature's jobs, and beside them the mail, which others may hold up. */
export async function startJobs(surroundings: JobSurroundings): Promise<RunningJobs> {
  const { owner, log } = surroundings;
  const parts = [
    housekeepingJobs(surroundings),
    outgoingMailJobs(surroundings),
    dataFileJobs(surroundings),
    noticeJobs(surroundings),
    orderJobs(surroundings),
    orderMailJobs(surroundings),
    subscriptionJobs(surroundings),
    partnerDirectoryJobs(surroundings),
    partnerMessageJobs(surroundings),
    partnerOfRecordJobs(surroundings),
    resellerInvitationJobs(surroundings),
    removalRequestJobs(surroundings),
    clearingProposalJobs(surroundings),
    relationshipNewsJobs(surroundings),
    partnerSuspensionJobs(surroundings),
    signInLinkJobs(surroundings),
  ];
  // Two at a time: putting the directory's index in order may take minutes.
  const business = await runJobs(owner, together(parts), log, { concurrency: 2 });
  const mail = await runJobs(owner, mailDelivery(surroundings), log, { concurrency: 3 });
  const imports = await runJobs(owner, importJobs(surroundings), log, { concurrency: 1 });
  return { stop: async () => void (await Promise.all([business.stop(), mail.stop(), imports.stop()])) };
}
