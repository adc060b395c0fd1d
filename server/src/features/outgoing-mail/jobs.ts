import { z } from "zod";
import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { handOverTo } from "../../platform/mail/hand-over.ts";
import { clearOldMail } from "./clear-old-mail.ts";
import { sendDueMail } from "./send-due-mail.ts";
import { sendMail } from "./send-mail.ts";

const MailToSend = z.object({ organizationId: z.guid(), mailId: z.guid() });

/** Looks after mail that was left behind, and clears what is old. */
export function outgoingMailJobs({ owner }: Pick<JobSurroundings, "owner">): Jobs {
  return {
    tasks: { "send-due-mail": () => sendDueMail(owner), "clear-old-mail": () => clearOldMail(owner) },
    schedules: [
      { task: "send-due-mail", at: "* * * * *" },
      { task: "clear-old-mail", at: "47 2 * * *" },
    ],
  };
}

/** Hands mail over. Runs beside the other jobs, which a slow mail server must not hold up. */
export function mailDelivery({ pool, smtpUrl, mailFrom, vendorName }: JobSurroundings): Jobs {
  const handOver = smtpUrl ? handOverTo({ smtpUrl, from: { name: vendorName, address: mailFrom } }) : undefined;
  return {
    tasks: {
      "send-mail": (payload, { abortSignal }) => sendMail(pool, handOver, MailToSend.parse(payload), abortSignal),
    },
    schedules: [],
  };
}
