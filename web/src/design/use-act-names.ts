import { useLingui } from "@lingui/react/macro";
import { useRecordActs } from "./use-record-acts.ts";
import { useRelationshipActs } from "./use-relationship-acts.ts";

/** What each act of the audit trail is called. */
export function useActNames(): Readonly<Record<string, string>> {
  return {
    ...useRecordActs(),
    ...useRegisterActs(),
    ...useRelationshipActs(),
    ...useImportActs(),
    ...useExportActs(),
    ...useAccountActs(),
  };
}

function useRegisterActs() {
  const { t } = useLingui();
  return {
    "partner-registered": t`Partner registered`,
    "partner-changed": t`Partner changed`,
    "partner-profile-changed": t`Partner's profile changed`,
    "partner-suspended": t`Partner suspended`,
    "partner-retired": t`Partner retired`,
    "partner-reinstated": t`Partner reinstated`,
    "partner-suspended-told": t`Customers told of a suspension`,
    "partner-authorized": t`Partner authorized`,
    "partner-authorization-changed": t`Authorization changed`,
    "partner-authorization-ended": t`Authorization ended`,
    "organization-added": t`Organization added`,
    "organization-changed": t`Organization changed`,
    "service-added": t`Service added`,
    "service-changed": t`Service changed`,
    "plan-added": t`Plan added`,
    "plan-changed": t`Plan changed`,
    "plan-taken-off-sale": t`Plan taken off sale`,
    "plan-put-on-sale": t`Plan put on sale`,
    "plan-price-set": t`Price set`,
    "tax-rate-set": t`Tax rate set`,
    "vendor-settings-changed": t`Settings changed`,
  };
}

function useImportActs() {
  const { t } = useLingui();
  return {
    "import-started": t`Import started`,
    "import-confirmed": t`Import confirmed`,
    "import-discarded": t`Import discarded`,
    "import-applied": t`Import written`,
    "organization-imported": t`Organization imported`,
    "person-imported": t`Person imported`,
    "partner-imported": t`Partner imported`,
    "partner-authorization-imported": t`Authorization imported`,
    "reseller-relationship-imported": t`Reseller relationship imported`,
    "subscription-imported": t`Subscription imported`,
    "partner-of-record-imported": t`Partner of record imported`,
  };
}

function useExportActs() {
  const { t } = useLingui();
  return {
    "organizations-exported": t`Organizations exported`,
    "people-exported": t`People exported`,
    "partners-exported": t`Partners exported`,
    "authorizations-exported": t`Authorizations exported`,
    "reseller-relationships-exported": t`Reseller relationships exported`,
    "subscriptions-exported": t`Subscriptions exported`,
    "audit-events-exported": t`Audit of the record exported`,
    "partners-of-record-exported": t`Partners of record exported`,
    "portfolio-exported": t`Customers' subscriptions exported`,
  };
}

function useAccountActs() {
  const { t } = useLingui();
  return {
    "signed-in": t`Signed in`,
    "signed-out": t`Signed out`,
    "person-added": t`Person added`,
    "person-renamed": t`Name of a person changed`,
    "person-role-changed": t`Role changed`,
    "sign-in-link-made": t`Sign-in link made`,
    "password-set": t`Password set`,
    "personal-data-erased": t`Personal data erased`,
    "api-key-made": t`API key made`,
    "api-key-revoked": t`API key revoked`,
    "first-operator-made": t`First operator's account made`,
    "mail-sent-again": t`Mail sent again`,
    "support-message-sent": t`Message to support sent`,
    "support-message-handled": t`Message to support handled`,
  };
}
