import type { HelpPage } from "../../../../domain/help-pages.ts";

/** The article of each page, by its route; a path that others begin with ends with a slash. A test holds it against the routes: a page without instructions is not finished. */
export const pageArticles: Readonly<Record<string, HelpPage>> = {
  "/": "sign-in",
  "/sign-in": "sign-in",
  "/first-operator": "first-operator",
  "/account": "account",
  "/notices": "notices",
  "/admin/": "home",
  "/admin/subscriptions/": "subscriptions",
  "/admin/subscriptions/$subscriptionId": "subscription",
  "/admin/purchase-services": "purchase-services",
  "/admin/check-out/$orderId": "check-out",
  "/admin/orders/$orderId": "order",
  "/admin/partner-relationships": "partner-relationships",
  "/invitation": "invitation",
  "/admin/invitations/$invitationId": "invitation",
  "/admin/proposals/$proposalId": "proposal",
  "/admin/removal-requests/$requestId": "removal-request",
  "/partner/": "partner-home",
  "/partner/customers/": "customers",
  "/partner/customers/$organizationId/": "customer",
  "/partner/customers/$organizationId/order": "customer-order",
  "/partner/subscriptions": "customers-subscriptions",
  "/partner/requests/": "requests",
  "/partner/requests/$requestId": "requests",
  "/partner/invitations": "invitations",
  "/partner/messages": "partner-messages",
  "/partner/profile": "partner-profile",
  "/partner/people": "partner-people",
  "/$language/directory/": "directory",
  "/$language/directory/match": "match",
  "/$language/directory/$partnerId": "directory-partner",
  "/welcome": "welcome",
  "/console/": "console-overview",
  "/console/partners/": "console-partners",
  "/console/partners/register": "console-partners",
  "/console/partners/$partnerId/": "console-partners",
  "/console/partners/$partnerId/change": "console-partners",
  "/console/organizations/": "console-organizations",
  "/console/organizations/$organizationId": "console-organizations",
  "/console/services/": "console-services",
  "/console/services/$serviceId": "console-services",
  "/console/orders/": "console-orders",
  "/console/orders/$orderId": "console-orders",
  "/console/removal-cases/": "removal-cases",
  "/console/removal-cases/$requestId": "removal-cases",
  "/console/corrections/": "corrections",
  "/console/corrections/$subscriptionId": "corrections",
  "/console/audit": "audit",
  "/console/settings": "vendor-settings",
  "/console/imports/": "imports",
  "/console/imports/$importId": "imports",
  "/console/outgoing-mail/": "outgoing-mail",
  "/console/outgoing-mail/$mailId": "outgoing-mail",
  "/console/help-answers": "help-answers",
};

/** A route's place among the articles: its path, without the frames around it. */
export function pathOfRoute(routeId: string): string {
  return routeId.replaceAll(/\/_[^/]+/g, "");
}

/** The article of a route; where an address leads into a place and to no page of it, how to find the way. */
export function articleOfRoute(routeId: string): HelpPage {
  return pageArticles[pathOfRoute(routeId)] ?? "getting-around";
}
