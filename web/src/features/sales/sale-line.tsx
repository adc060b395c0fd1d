import { Trans } from "@lingui/react/macro";
import type { OrderSummary } from "../../../../contract/orders.ts";
import { LineFact, LineName, ListLine } from "../../design/list-line.tsx";
import { useFormat } from "../../design/use-format.ts";
import { OrderStateBadge } from "./order-state-badge.tsx";
import type { SalesSearch } from "./sales-search.ts";

interface SaleLineProps {
  readonly order: OrderSummary;
  readonly search: SalesSearch;
}

export function SaleLine({ order, search }: SaleLineProps) {
  const format = useFormat();
  const { changedAt, id, itemNames, number, organization, placedAt, reseller, state, total } = order;
  const at = placedAt ?? changedAt;
  const seller = reseller?.name;
  return (
    <ListLine to="/console/orders/$orderId" params={{ orderId: id }} search={search}>
      <LineName name={organization.name} fine={number} />
      <LineFact fine={seller && <Trans>Sold by: {seller}</Trans>}>{itemNames.join(", ")}</LineFact>
      <LineFact>{total ? format.money(total) : "–"}</LineFact>
      <LineFact>
        <OrderStateBadge state={state} />
      </LineFact>
      <LineFact end>
        <time dateTime={at}>{format.shortDay(at)}</time>
      </LineFact>
    </ListLine>
  );
}
