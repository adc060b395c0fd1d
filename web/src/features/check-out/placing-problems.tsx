import { Trans } from "@lingui/react/macro";
import type { OrderItem } from "../../../../contract/orders.ts";
import { Notice } from "../../design/notice.tsx";
import { PageLink } from "../../design/page-link.tsx";

/** The problems that a partner is the cause of; the others are mended in step 1. */
const ofPartner: ReadonlySet<string> = new Set([
  "item-partner-refused",
  "not-in-force",
  "wrong-country",
  "wrong-service",
  "headquarters",
  "unknown-partner-id",
]);

/** What keeps an item from being ordered, with the way to mend it. */
export function PlacingProblems({ item }: { readonly item: OrderItem }) {
  return item.problems.map(({ code, sentence }) => (
    <Notice key={code} tone="warning">
      <p>{sentence}</p>
      {ofPartner.has(code) ? (
        <PageLink from="/admin/check-out/$orderId" to="." search={{ step: 2, pane: "open", item: item.id }}>
          <Trans>Change or remove its partner</Trans>
        </PageLink>
      ) : (
        <PageLink from="/admin/check-out/$orderId" to="." search={{ step: 1 }}>
          <Trans>Change quantity and term</Trans>
        </PageLink>
      )}
    </Notice>
  ));
}
