import { publicId } from "../../../../contract/ids.ts";
import type { SupportMessage } from "../../../../contract/messages.ts";
import type { HelpPage } from "../../../../domain/help-pages.ts";
import type { Language } from "../../../../domain/languages.ts";
import type { OrganizationKind } from "../../../../domain/roles.ts";
import { actorView, type Reader } from "../audit-event/actor-view.ts";

export interface SupportMessageRow {
  readonly id: string;
  readonly sent_at: Date;
  readonly page: HelpPage;
  readonly language: Language;
  readonly message: string | null;
  readonly person_id: string;
  readonly person_name: string | null;
  readonly email: string | null;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly organization_kind: OrganizationKind;
  readonly handled_at: Date | null;
  readonly handler_id: string | null;
  readonly handler_name: string | null;
}

const kinds = { customer: "customer", partner: "partner", vendor: "operator" } as const;

export function supportMessageView(row: SupportMessageRow, reader: Reader): SupportMessage {
  const { person_id, person_name, handler_id, handler_name } = row;
  return {
    id: publicId("supportMessage", row.id),
    at: row.sent_at.toISOString(),
    from: {
      person: actorView({ actor_kind: kinds[row.organization_kind], person_id, person_name }, reader),
      email: row.email,
      organization: { id: publicId("organization", row.organization_id), name: row.organization_name },
    },
    page: row.page,
    language: row.language,
    text: row.message,
    handledAt: row.handled_at?.toISOString() ?? null,
    handledBy:
      row.handled_at && actorView({ actor_kind: "operator", person_id: handler_id, person_name: handler_name }, reader),
  };
}
