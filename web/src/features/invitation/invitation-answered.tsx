import { Trans, useLingui } from "@lingui/react/macro";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import styles from "./invitation-page.module.css";

/** What became of an invitation that can no longer be answered. */
export function InvitationAnswered({ invitation }: { readonly invitation: ResellerInvitation }) {
  const { t } = useLingui();
  const { declineReason, partner, state } = invitation;
  const { name } = partner;
  const said = {
    sent: "",
    viewed: "",
    accepted: t`The invitation was accepted: ${name} is a reseller of your organization.`,
    declined: t`The invitation was declined. ${name} would have to invite you again.`,
    withdrawn: t`The reseller has withdrawn the invitation. Nothing can be answered any more.`,
    expired: t`The invitation has expired. Ask the reseller for a new one.`,
  }[state];
  return (
    <Section title={t`Answer`}>
      <div className={styles.answer}>
        <p>{said}</p>
        {declineReason && <p className={styles.words}>{declineReason}</p>}
        {state === "accepted" && (
          <PageLink to="/admin/partner-relationships">
            <Trans>View partner relationships</Trans>
          </PageLink>
        )}
      </div>
    </Section>
  );
}
