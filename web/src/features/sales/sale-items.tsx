import { Plural, Trans } from "@lingui/react/macro";
import type { OrderItem } from "../../../../contract/orders.ts";
import table from "../../design/data-table.module.css";
import { PageLink } from "../../design/page-link.tsx";
import { useFormat } from "../../design/use-format.ts";

/** What was ordered, each with its partner and what it costs. */
export function SaleItems({ items }: { readonly items: readonly OrderItem[] }) {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Subscription</Trans>
          </th>
          <th scope="col">
            <Trans>Quantity</Trans>
          </th>
          <th scope="col">
            <Trans>Partner of record</Trans>
          </th>
          <th scope="col" className={table.end}>
            <Trans>Before tax</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <SaleItem key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function SaleItem({ item }: { readonly item: OrderItem }) {
  const format = useFormat();
  const { countryOfUse, name, net, partnerOfRecord, seats, subscriptionId } = item;
  const partner = partnerOfRecord?.partner;
  return (
    <tr>
      <td>
        <div className={table.main}>
          {subscriptionId ? (
            <PageLink to="/console/corrections/$subscriptionId" params={{ subscriptionId }}>
              {name}
            </PageLink>
          ) : (
            name
          )}
        </div>
        <div className={table.fine}>{format.country(countryOfUse)}</div>
      </td>
      <td>
        <Plural value={seats} one="# licence" other="# licences" />
      </td>
      <td>
        {partner ? (
          <PageLink to="/console/partners/$partnerId" params={{ partnerId: partner.id }}>
            {partner.name}, {partner.partnerId}
          </PageLink>
        ) : (
          <Trans>No partner</Trans>
        )}
      </td>
      <td className={table.end}>{net ? format.money(net) : "–"}</td>
    </tr>
  );
}
