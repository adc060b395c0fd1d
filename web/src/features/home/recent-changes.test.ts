import { expect, test } from "vitest";
import type { AuditEvent } from "../../../../contract/resources.ts";
import { recentChanges } from "./recent-changes.ts";

const event = (act: string, id: string) => ({ act, id }) as AuditEvent;

test("a change is found behind any number of sign-ins that fits into some pages, and no page is read that is not needed", async () => {
  const signIns = Array.from({ length: 100 }, (_, at) => event("signed-in", `evt_${at}`));
  const change = event("order-placed", "evt_order");
  const pages: Record<string, readonly AuditEvent[]> = { first: signIns, "2": signIns, "3": [change] };
  const read: (string | null)[] = [];
  const changes = await recentChanges(async (cursor) => {
    read.push(cursor);
    const nextCursor = cursor === null ? "2" : cursor === "2" ? "3" : null;
    return { items: pages[cursor ?? "first"] ?? [], nextCursor };
  });
  expect(changes).toEqual([change]);
  expect(read).toEqual([null, "2", "3"]);

  const many = Array.from({ length: 20 }, (_, at) => event("subscription-renewed", `evt_${at}`));
  const enough = await recentChanges(async () => ({ items: many, nextCursor: "more" }));
  expect(enough).toEqual(many.slice(0, 8));
});

test("an organization whose people only sign in is not read to its beginning", async () => {
  let pages = 0;
  const changes = await recentChanges(async () => {
    pages += 1;
    return { items: [event("signed-in", `evt_${pages}`)], nextCursor: String(pages) };
  });
  expect(changes).toEqual([]);
  expect(pages).toBe(6);
});
