import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";
import type { MadePerson } from "./make-person.ts";

export interface WantedMail {
  readonly state?: "waiting" | "sent" | "kept" | "failed";
  readonly subject?: string;
  readonly text?: string;
  readonly createdAt?: Date;
}

/** A mail to somebody, kept unless told otherwise. @returns its key. */
export async function makeOutgoingMail(
  owner: pg.Pool,
  to: Pick<MadePerson, "id" | "organizationId" | "name" | "email">,
  { state = "kept", subject = "Hello", text = "Hello", createdAt = new Date() }: WantedMail = {},
): Promise<string> {
  const id = v7();
  await insertRows(owner, "outgoing_mail", [
    {
      organization_id: to.organizationId,
      id,
      message_id: `<${id}@doradca.example>`,
      dedupe_key: id,
      kind: "test",
      person_id: to.id,
      to_address: to.email,
      to_name: to.name,
      named_person_ids: [],
      language: "en",
      subject,
      text,
      html: `<p>${text}</p>`,
      state,
      next_try_at: state === "waiting" ? createdAt : null,
      sent_at: state === "sent" ? createdAt : null,
      last_error: state === "failed" ? "550 No such mailbox" : null,
      created_at: createdAt,
    },
  ]);
  return id;
}
