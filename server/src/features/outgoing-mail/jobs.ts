import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { handOverTo } from "../../platform/mail/hand-over.ts";
import { sendDueMail } from "./send-due-mail.ts";
import { type MailKey, sendMail } from "./send-mail.ts";

/** Looks after mail that was left behind. */
export function outgoingMailJobs({ owner }: Pick<JobSurroundings, "owner">): Jobs {
  return {
    tasks: { "send-due-mail": () => sendDueMail(owner) },
    schedules: [{ task: "send-due-mail", at: "* * * * *" }],
  };
}

/** Hands mail over. Runs beside the other jobs, which a slow mail server must not hold up. */
export function mailDelivery({ pool, smtpUrl, mailFrom, vendorName }: JobSurroundings): Jobs {
  const handOver = smtpUrl ? handOverTo({ smtpUrl, from: { name: vendorName, address: mailFrom } }) : undefined;
  return {
    tasks: { "send-mail": (payload) => sendMail(pool, handOver, payload as MailKey) },
    schedules: [],
  };
}
