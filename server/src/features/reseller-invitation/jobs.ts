import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { mailOfficeOf } from "../../platform/mail/mail-office.ts";
import { expireInvitations } from "./expire-invitations.ts";
import { MailedInvitation, mailInvitation } from "./mail-invitation.ts";

/** Mails invitations, and lets them expire. */
export function resellerInvitationJobs(surroundings: JobSurroundings): Jobs {
  const { pool, owner, log } = surroundings;
  const telling = { pool, office: mailOfficeOf(surroundings) };
  const onError = (error: unknown, { id }: { id: string }) =>
    log.error({ err: error, invitation: id }, "An invitation could not be let expire. The next run tries again.");
  return {
    tasks: {
      "mail-reseller-invitation": (payload) => mailInvitation(telling, MailedInvitation.parse(payload)),
      "expire-reseller-invitations": () => expireInvitations({ pool, owner, onError }),
    },
    schedules: [{ task: "expire-reseller-invitations", at: "* * * * *" }],
  };
}
