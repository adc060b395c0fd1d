import { Trans } from "@lingui/react/macro";
import type { PartnerAuthorization } from "../../../../contract/partner-register.ts";
import table from "../../design/data-table.module.css";
import { StateBadge } from "../../design/state-badge.tsx";
import { useFormat } from "../../design/use-format.ts";
import { AuthorizationActions } from "./authorization-actions.tsx";
import styles from "./partner-page.module.css";

interface AuthorizationsTableProps {
  readonly partnerId: string;
  readonly authorizations: readonly PartnerAuthorization[];
}

export function AuthorizationsTable({ partnerId, authorizations }: AuthorizationsTableProps) {
  return (
    <div className={styles.tableWrap}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Service</Trans>
            </th>
            <th scope="col">
              <Trans>Country</Trans>
            </th>
            <th scope="col">
              <Trans>Period</Trans>
            </th>
            <th scope="col">
              <Trans>State</Trans>
            </th>
            <th scope="col" className={table.end}>
              <Trans>What can be done</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {authorizations.map((one) => (
            <Row key={one.id} partnerId={partnerId} authorization={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly partnerId: string;
  readonly authorization: PartnerAuthorization;
}

function Row({ partnerId, authorization }: RowProps) {
  const format = useFormat();
  const { country, from, inForce, service, until } = authorization;
  const begin = format.moment(from);
  return (
    <tr>
      <td className={table.main}>{service.name}</td>
      <td>{format.country(country)}</td>
      <td>{until ? `${begin} – ${format.moment(until)}` : <Trans>Since {begin}</Trans>}</td>
      <td>
        <StateBadge tone={inForce ? "good" : "over"}>
          {inForce ? <Trans>in force</Trans> : <Trans>not in force</Trans>}
        </StateBadge>
      </td>
      <td className={table.end}>
        <AuthorizationActions partnerId={partnerId} authorization={authorization} />
      </td>
    </tr>
  );
}
