import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { PartnerSuspensionPreview } from "../../../../contract/partner-register.ts";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import styles from "./partner-page.module.css";
import { suspensionPreviewQuery } from "./partners-data.ts";

interface SuspensionPreviewProps {
  readonly partnerId: string;
  readonly lead: string;
}

/** What it would affect, in numbers and by name, before it is done. */
export function SuspensionPreview({ partnerId, lead }: SuspensionPreviewProps) {
  const { data, error, refetch } = useQuery(suspensionPreviewQuery(partnerId));
  return (
    <div aria-live="polite" aria-busy={!data} className={styles.content}>
      <p>{lead}</p>
      {!data && !error && <SkeletonLines count={4} />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data && <Affected preview={data} />}
    </div>
  );
}

function Affected({ preview }: { readonly preview: PartnerSuspensionPreview }) {
  const { accounts, customers, draftOrders, largest, ofRecord, openInvitations, relationships, resold } = preview;
  const names = accounts.map(({ name, partnerId }) => `${name} (${partnerId})`).join(", ");
  return (
    <>
      <h3>
        <Trans>What this affects</Trans>
      </h3>
      <ul className={styles.figures}>
        {accounts.length > 1 && (
          <li>
            <Trans>Accounts: {names}</Trans>
          </li>
        )}
        <li>
          <Plural value={customers} one="# customer is told" other="# customers are told, once each" />
        </li>
        <li>
          <Plural
            value={ofRecord}
            one="It is of record of # subscription and stays so"
            other="It is of record of # subscriptions and stays so"
          />
        </li>
        {resold > 0 && (
          <li>
            <Plural
              value={resold}
              one="# subscription that it sold goes on"
              other="# subscriptions that it sold go on"
            />
          </li>
        )}
        {relationships > 0 && (
          <li>
            <Plural
              value={relationships}
              one="# reseller relationship stays, and nothing new is sold through it"
              other="# reseller relationships stay, and nothing new is sold through them"
            />
          </li>
        )}
        {draftOrders > 0 && (
          <li>
            <Plural
              value={draftOrders}
              one="# order that is not placed yet names it and cannot be placed so"
              other="# orders that are not placed yet name it and cannot be placed so"
            />
          </li>
        )}
        {openInvitations > 0 && (
          <li>
            <Plural value={openInvitations} one="# invitation of it is open" other="# invitations of it are open" />
          </li>
        )}
      </ul>
      {largest.length > 0 && <Largest largest={largest} />}
    </>
  );
}

function Largest({ largest }: Pick<PartnerSuspensionPreview, "largest">) {
  return (
    <>
      <h3>
        <Trans>Customers with the most subscriptions</Trans>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <ul className={styles.largest} tabIndex={0}>
        {largest.map(({ organization, ofRecord, resold }) => (
          <li key={organization.id}>
            {organization.name}: {ofRecord + resold}
          </li>
        ))}
      </ul>
    </>
  );
}
