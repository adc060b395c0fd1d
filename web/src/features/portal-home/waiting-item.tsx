import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { PortfolioHome } from "../../../../contract/portfolio.ts";
import { useFormat } from "../../design/use-format.ts";
import list from "./waiting-list.module.css";

type Waiting = PortfolioHome["needsAnswer"][number];

interface WaitingItemProps {
  readonly item: Waiting;
  /** The company has several locations: the item says which. */
  readonly several: boolean;
}

/** One thing that waits: for whom, what, by when. All of it is a link to where it is answered. */
export function WaitingItem({ item, several }: WaitingItemProps) {
  const { id, kind, organization } = item;
  const organizationId = organization.id;
  const content = <Content item={item} several={several} />;
  return (
    <li>
      {kind === "removal-request" || kind === "granted-removal" ? (
        <Link to="/partner/requests/$requestId" params={{ requestId: id }} className={list.link}>
          {content}
        </Link>
      ) : kind === "open-order" ? (
        <Link
          to="/partner/customers/$organizationId/order"
          params={{ organizationId }}
          search={{ order: id }}
          className={list.link}
        >
          {content}
        </Link>
      ) : (
        <Link to="/partner/customers/$organizationId" params={{ organizationId }} className={list.link}>
          {content}
        </Link>
      )}
    </li>
  );
}

const words: Readonly<Record<Waiting["kind"], ReactNode>> = {
  "removal-request": <Trans>Asks to end the reseller relationship</Trans>,
  "granted-removal": <Trans>The vendor lets the relationship end</Trans>,
  "refused-proposal": <Trans>Refused your proposal</Trans>,
  "open-order": <Trans>Order not placed yet</Trans>,
};

function Content({ item, several }: WaitingItemProps) {
  const format = useFormat();
  const { at, dueAt, kind, organization, partner } = item;
  const due = dueAt && format.day(dueAt);
  return (
    <>
      <span className={list.who}>{organization.name}</span>
      <span className={list.when}>
        {due ? (
          <span className={list.due}>
            <Trans>Due: {due}</Trans>
          </span>
        ) : (
          <time dateTime={at}>{format.shortDay(at)}</time>
        )}
      </span>
      <span className={list.what}>{words[kind]}</span>
      {several && partner && (
        <span className={list.location}>
          {partner.name}, {partner.partnerId}
        </span>
      )}
    </>
  );
}
