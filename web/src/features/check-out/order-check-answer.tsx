import type { OrderPartnerIdCheck } from "../../../../contract/orders.ts";
import type { WayOut } from "../../../../contract/resources.ts";
import { CheckAnswer } from "../../design/partner-id/check-answer.tsx";
import { useFormat } from "../../design/use-format.ts";
import { groupedAnswers } from "./order-check.ts";
import styles from "./partner-pane.module.css";

interface OrderCheckAnswerProps {
  readonly answer: OrderPartnerIdCheck;
  readonly order: string;
  readonly item: string | undefined;
  readonly onPick: (partnerId: string) => void;
}

/** What the check says: once where it says the same of every item, else by item. */
export function OrderCheckAnswer({ answer, order, item, onPick }: OrderCheckAnswerProps) {
  const format = useFormat();
  const groups = groupedAnswers(answer);
  const leading = (way: WayOut): WayOut =>
    way.kind === "directory" ? { ...way, href: backToOrder(way.href, order, item) } : way;
  return groups.map(({ check, names }) => (
    <div key={check.sentence} className={styles.group}>
      {groups.length > 1 && <p className={styles.groupName}>{format.list(names)}</p>}
      <CheckAnswer answer={{ ...check, waysOut: check.waysOut.map(leading) }} onPick={onPick} />
    </div>
  ));
}

/** The directory, from which "Choose this partner" leads back into this order. */
function backToOrder(href: string, order: string, item: string | undefined): string {
  const url = new URL(href, location.origin);
  url.searchParams.set("order", order);
  if (item) url.searchParams.set("item", item);
  return url.pathname + url.search;
}
