import type { AuditEvent } from "../../../../contract/resources.ts";
import type { ListPage } from "../../platform/list-page.ts";
import { shownActs } from "./shown-acts.ts";

/** More than these are too old to be news. */
const shownAtMost = 8;

/** Where people mostly sign in, so far back is looked for what was changed. */
const pagesAtMost = 6;

/** The latest changes of the audit trail, which tells of each signing in as well. */
export async function recentChanges(
  read: (cursor: string | null) => Promise<ListPage<AuditEvent>>,
): Promise<readonly AuditEvent[]> {
  const changes: AuditEvent[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < pagesAtMost; pages += 1) {
    const page: ListPage<AuditEvent> = await read(cursor);
    changes.push(...page.items.filter(({ act }) => shownActs.has(act)));
    cursor = page.nextCursor;
    if (changes.length >= shownAtMost || cursor === null) break;
  }
  return changes.slice(0, shownAtMost);
}
