import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";
import type { MadePerson } from "./make-person.ts";

export interface WantedNotice {
  readonly kind?: string;
  readonly topic?: string;
  readonly about?: Readonly<Record<string, string | number>>;
  readonly path?: string;
  readonly toldAt?: Date;
  readonly readAt?: Date;
}

/** Something that a person was told: a partner that was named, unless told otherwise. @returns its key. */
export async function makeNotice(
  owner: pg.Pool,
  { organizationId, id: personId }: MadePerson,
  {
    kind = "partner-of-record-named",
    topic = "partners-of-record",
    about = { subscription: "Baltic Mail Standard", partner: "Kowal IT", partnerId: "1000123" },
    path = "/admin/subscriptions",
    toldAt,
    readAt,
  }: WantedNotice = {},
): Promise<string> {
  const id = v7();
  await insertRows(owner, "notice", [
    {
      organization_id: organizationId,
      id,
      person_id: personId,
      dedupe_key: `made ${id}`,
      topic,
      kind,
      about: { ...about },
      path,
      ...(toldAt ? { told_at: toldAt } : {}),
      ...(readAt ? { read_at: readAt } : {}),
    },
  ]);
  return id;
}
