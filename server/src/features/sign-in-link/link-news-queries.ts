import { sql } from "kysely";
import { z } from "zod";
import { type Query, query } from "../../platform/database/query.ts";

export const SignInLinkToTell = z.object({
  organizationId: z.guid(),
  linkId: z.guid(),
  what: z.enum(["sign-in-link-made", "password-set"]),
});
export type SignInLinkToTell = z.infer<typeof SignInLinkToTell>;

/** Tells the link's person after the commit. */
export function enqueueLinkNews(told: SignInLinkToTell): Query<unknown> {
  const key = `${told.what}:${told.linkId}`;
  return sql`select enqueue('tell-sign-in-link', ${JSON.stringify(told)}::json, current_instant(), ${key})`.compile(
    query,
  );
}
