import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { mailOfficeOf } from "../../platform/mail/mail-office.ts";
import { SignInLinkToTell } from "./link-news-queries.ts";
import { tellSignInLink } from "./tell-sign-in-link.ts";

/** Tells people of the ways into their accounts that others made. */
export function signInLinkJobs(surroundings: JobSurroundings): Jobs {
  const telling = { pool: surroundings.pool, office: mailOfficeOf(surroundings) };
  return {
    tasks: { "tell-sign-in-link": (payload) => tellSignInLink(telling, SignInLinkToTell.parse(payload)) },
    schedules: [],
  };
}
