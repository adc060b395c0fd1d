import { useLingui } from "@lingui/react/macro";
import type { HelpPage } from "../../../domain/help-pages.ts";

/** What the pages of the help are called, as their articles are. */
export function useHelpPageNames(): Readonly<Record<HelpPage, string>> {
  const { t } = useLingui();
  return {
    "getting-around": t`Find your way`,
    "sign-in": t`Signing in`,
    "first-operator": t`The first account`,
    home: t`Home`,
    subscriptions: t`Subscriptions`,
    subscription: t`Subscription details`,
    "purchase-services": t`Purchase services`,
    "check-out": t`Check out`,
    order: t`Your order`,
    "partner-relationships": t`Partner relationships`,
    invitation: t`A reseller's invitation`,
    proposal: t`A reseller's proposal`,
    "removal-request": t`A request to end a relationship`,
    account: t`Account and API keys`,
    notices: t`Notices`,
    "partner-home": t`Partner portal`,
    customers: t`Customers`,
    customer: t`A customer's page`,
    "customer-order": t`Order for a customer`,
    "customers-subscriptions": t`Customers' subscriptions`,
    requests: t`Requests`,
    invitations: t`Invitations`,
    "partner-messages": t`Messages`,
    "partner-profile": t`Profile and locations`,
    "partner-people": t`People of your company`,
    directory: t`Partner directory`,
    "directory-partner": t`A partner's page`,
    match: t`Find my partner`,
    welcome: t`Your first sign-in`,
    "console-overview": t`Overview`,
    "console-partners": t`Partners`,
    "console-organizations": t`Organizations`,
    "console-services": t`Services and prices`,
    "console-orders": t`Orders`,
    "removal-cases": t`Removal cases`,
    corrections: t`Corrections`,
    audit: t`Audit`,
    "vendor-settings": t`Settings`,
    "outgoing-mail": t`Outgoing mail`,
    "help-answers": t`Help answers`,
  };
}
