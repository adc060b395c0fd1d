import { useLingui } from "@lingui/react/macro";

/** The acts between customers and their resellers. */
export function useRelationshipActs() {
  const { t } = useLingui();
  return {
    "reseller-invitation-sent": t`Invitation made`,
    "reseller-invitation-viewed": t`Invitation opened`,
    "reseller-invitation-accepted": t`Invitation accepted`,
    "reseller-invitation-declined": t`Invitation declined`,
    "reseller-invitation-withdrawn": t`Invitation withdrawn`,
    "reseller-invitation-expired": t`Invitation expired`,
    "reseller-relationship-begun": t`Reseller relationship began`,
    "reseller-relationship-ended": t`Reseller relationship ended`,
    "removal-asked": t`Removal asked for`,
    "removal-date-promised": t`Removal: date promised`,
    "removal-objected": t`Removal: objection made`,
    "removal-withdrawn": t`Removal: request withdrawn`,
    "removal-escalated": t`Removal: date passed`,
    "removal-granted": t`Removal: granted by the vendor`,
    "removal-refused": t`Removal: refused by the vendor`,
    "removal-done": t`Removal done`,
    "clearing-proposed": t`Proposal made`,
    "clearing-proposal-accepted": t`Proposal accepted`,
    "clearing-proposal-refused": t`Proposal refused`,
    "clearing-proposal-withdrawn": t`Proposal withdrawn`,
    "clearing-proposal-lapsed": t`Proposal no longer needed`,
    "partner-message-sent": t`Message to a partner sent`,
  };
}
