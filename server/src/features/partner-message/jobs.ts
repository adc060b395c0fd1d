import { z } from "zod";
import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { mailOfficeOf } from "../../platform/mail/mail-office.ts";
import { tellPartnerMessage } from "./tell-partner-message.ts";

const SentMessage = z.object({ organizationId: z.guid(), messageId: z.guid() });

export function partnerMessageJobs(surroundings: JobSurroundings): Jobs {
  const telling = { pool: surroundings.pool, office: mailOfficeOf(surroundings) };
  return {
    tasks: { "tell-partner-message": (payload) => tellPartnerMessage(telling, SentMessage.parse(payload)) },
    schedules: [],
  };
}
