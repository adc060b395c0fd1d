import { z } from "zod";
import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { mailOfficeOf, type TellSurroundings } from "../../platform/mail/mail-office.ts";
import { type NewsOf, newsSubjects } from "./messages.ts";
import { tellClearingProposal } from "./tell-clearing-proposal.ts";
import { tellInvitation } from "./tell-invitation.ts";
import { tellRelationship } from "./tell-relationship.ts";
import { tellRemovalRequest } from "./tell-removal-request.ts";

const News = z.object({ subject: z.enum(newsSubjects), organizationId: z.guid(), id: z.guid() });

const tellers = {
  invitation: tellInvitation,
  relationship: tellRelationship,
  "removal-request": tellRemovalRequest,
  "clearing-proposal": tellClearingProposal,
} as const;

/** Tells both sides how one row stands, once its five minutes are over. */
export function tellNews(telling: TellSurroundings, news: NewsOf): Promise<void> {
  return tellers[news.subject](telling, news);
}

/** Tells customers, resellers and operators what has become of invitations, relationships, removal requests and proposals. */
export function relationshipNewsJobs(surroundings: JobSurroundings): Jobs {
  const telling = { pool: surroundings.pool, office: mailOfficeOf(surroundings) };
  return {
    tasks: { "tell-of-relationship": (payload) => tellNews(telling, News.parse(payload)) },
    schedules: [],
  };
}
