import { Plural, Trans } from "@lingui/react/macro";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { LineFact, LineName, ListLine } from "../../design/list-line.tsx";
import { RemovalRequestBadge } from "../../design/relationships/removal-request-badge.tsx";
import { useFormat } from "../../design/use-format.ts";
import type { CaseView } from "./removal-cases-search.ts";

interface CaseLineProps {
  readonly request: RemovalRequest;
  readonly view: CaseView;
}

export function CaseLine({ request, view }: CaseLineProps) {
  const format = useFormat();
  const { askedAt, id, obstacles, organization, partner, state } = request;
  const asked = format.shortDay(askedAt);
  return (
    <ListLine to="/console/removal-cases/$requestId" params={{ requestId: id }} search={{ view }}>
      <LineName name={organization.name} fine={<Trans>Asked on {asked}</Trans>} />
      <LineFact fine={partner.partnerId}>{partner.name}</LineFact>
      <LineFact>
        <Plural value={obstacles.length} one="# obstacle" other="# obstacles" />
      </LineFact>
      <LineFact>
        <RemovalRequestBadge state={state} />
      </LineFact>
    </ListLine>
  );
}
