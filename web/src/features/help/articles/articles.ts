import { account } from "./account.ts";
import type { Article } from "./article.ts";
import { audit } from "./audit.ts";
import { checkOut } from "./check-out.ts";
import { consoleOrders } from "./console-orders.ts";
import { consoleOrganizations } from "./console-organizations.ts";
import { consoleOverview } from "./console-overview.ts";
import { consolePartners } from "./console-partners.ts";
import { consoleServices } from "./console-services.ts";
import { corrections } from "./corrections.ts";
import { customer } from "./customer.ts";
import { customerOrder } from "./customer-order.ts";
import { customers } from "./customers.ts";
import { customersSubscriptions } from "./customers-subscriptions.ts";
import { directory } from "./directory.ts";
import { directoryPartner } from "./directory-partner.ts";
import { firstOperator } from "./first-operator.ts";
import { gettingAround } from "./getting-around.ts";
import { helpAnswers } from "./help-answers.ts";
import { home } from "./home.ts";
import { imports } from "./imports.ts";
import { invitation } from "./invitation.ts";
import { invitations } from "./invitations.ts";
import { match } from "./match.ts";
import { notices } from "./notices.ts";
import { order } from "./order.ts";
import { outgoingMail } from "./outgoing-mail.ts";
import { partnerHome } from "./partner-home.ts";
import { partnerMessages } from "./partner-messages.ts";
import { partnerPeople } from "./partner-people.ts";
import { partnerProfile } from "./partner-profile.ts";
import { partnerRelationships } from "./partner-relationships.ts";
import { proposal } from "./proposal.ts";
import { purchaseServices } from "./purchase-services.ts";
import { removalCases } from "./removal-cases.ts";
import { removalRequest } from "./removal-request.ts";
import { requests } from "./requests.ts";
import { signIn } from "./sign-in.ts";
import { subscription } from "./subscription.ts";
import { subscriptions } from "./subscriptions.ts";
import { vendorSettings } from "./vendor-settings.ts";
import { welcome } from "./welcome.ts";

/** Every article, in the order in which the topics are listed. */
export const articles: readonly Article[] = [
  gettingAround,
  signIn,
  firstOperator,
  home,
  subscriptions,
  subscription,
  purchaseServices,
  checkOut,
  order,
  partnerRelationships,
  invitation,
  proposal,
  removalRequest,
  account,
  notices,
  partnerHome,
  customers,
  customer,
  customerOrder,
  customersSubscriptions,
  requests,
  invitations,
  partnerMessages,
  partnerProfile,
  partnerPeople,
  directory,
  directoryPartner,
  match,
  welcome,
  consoleOverview,
  consolePartners,
  consoleOrganizations,
  consoleServices,
  consoleOrders,
  removalCases,
  corrections,
  audit,
  vendorSettings,
  imports,
  outgoingMail,
  helpAnswers,
];
