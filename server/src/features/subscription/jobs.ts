import { z } from "zod";
import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { mailOfficeOf } from "../../platform/mail/mail-office.ts";
import { renewDueSubscriptions } from "./renew-due-subscriptions.ts";
import { tellSubscriptionChange } from "./tell-subscription-change.ts";

const ToldEvent = z.object({
  organizationId: z.guid(),
  subscriptionId: z.guid(),
  eventId: z.guid(),
  soldBy: z.guid().nullish(),
  planId: z.guid().nullish(),
});

/** Renews and lets expire what is due. */
export function subscriptionJobs(surroundings: JobSurroundings): Jobs {
  const { pool, owner, log } = surroundings;
  const telling = { pool, office: mailOfficeOf(surroundings) };
  const onError = (error: unknown, { id }: { id: string }) =>
    log.error(
      { err: error, subscription: id },
      "A subscription that is due could not be renewed. The next run tries again.",
    );
  return {
    tasks: {
      "renew-subscriptions": () => renewDueSubscriptions({ pool, owner, onError }),
      "tell-subscription-change": (payload) => tellSubscriptionChange(telling, ToldEvent.parse(payload)),
    },
    schedules: [{ task: "renew-subscriptions", at: "*/5 * * * *" }],
  };
}
