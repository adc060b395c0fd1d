import { z } from "zod";
import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { mailOfficeOf } from "../../platform/mail/mail-office.ts";
import { findLostAuthorizations } from "./find-lost-authorizations.ts";
import { tellLostAuthorization } from "./tell-lost-authorization.ts";
import { tellPartnerOfRecordChange } from "./tell-partner-of-record-change.ts";

const ChangedSubscription = z.object({ organizationId: z.guid(), subscriptionId: z.guid() });
const LostPartner = z.object({ organizationId: z.guid(), partnerId: z.guid() });

/** Tells of partners named, changed and removed, and of those that lost their authorization. */
export function partnerOfRecordJobs(surroundings: JobSurroundings): Jobs {
  const { pool, owner } = surroundings;
  const telling = { pool, office: mailOfficeOf(surroundings) };
  return {
    tasks: {
      "tell-partner-of-record-change": (payload) =>
        tellPartnerOfRecordChange(telling, ChangedSubscription.parse(payload)),
      "find-lost-authorizations": () => findLostAuthorizations(owner),
      "tell-lost-authorization": (payload) => tellLostAuthorization(telling, LostPartner.parse(payload)),
    },
    schedules: [{ task: "find-lost-authorizations", at: "17 * * * *" }],
  };
}
