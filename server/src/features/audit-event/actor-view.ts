import { publicId } from "../../../../contract/ids.ts";
import type { ActorView } from "../../../../contract/resources.ts";
import { sentences } from "../../../../contract/sentences.ts";
import type { Language } from "../../../../domain/languages.ts";
import { sentence } from "../../platform/language/format.ts";

/** The columns of an audit event that say who. */
export interface ActorRow {
  readonly actor_kind: "customer" | "partner" | "operator" | "job";
  readonly person_id: string | null;
  /** Null where the person was erased, or belongs to an organization that the reader does not see. */
  readonly person_name: string | null;
  /** Where the reader sees nothing of the person: the company by which it is shown instead. */
  readonly company_name?: string | null;
}

/** For whom a view is made. */
export interface Reader {
  readonly language: Language;
  readonly vendorName: string;
}

/** The company of somebody of whom the reader sees nothing, not even a key. */
function companyOf({ person_id, company_name }: ActorRow): string | null {
  return person_id === null ? (company_name ?? null) : null;
}

/**
 * Who did something, as the reader may know it. The vendor's people are shown as the vendor, and those of the other side of a
 * relationship as their company: their names are behind the wall for everybody else. A person that was erased is named so (rule 15).
 */
export function actorView(event: ActorRow, reader: Reader): ActorView {
  const personId = event.person_id && publicId("person", event.person_id);
  switch (event.actor_kind) {
    case "operator":
      return { kind: "operator", personId, name: event.person_name ?? reader.vendorName };
    case "job":
      return { kind: "job", personId: null, name: sentence(sentences.automatic, reader.language) };
    case "partner":
    case "customer":
      return {
        kind: event.actor_kind === "customer" ? "person" : "partner",
        personId,
        name: event.person_name ?? companyOf(event) ?? sentence(sentences["removed-person"], reader.language),
      };
  }
}
