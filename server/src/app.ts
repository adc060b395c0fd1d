import { join } from "node:path";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { demandSignIn, identify, lookerOf } from "./access/authenticate.ts";
import { sessionCookieName } from "./access/session-cookie.ts";
import { apiKeyRoutes } from "./features/api-key/routes.ts";
import { auditEventRoutes } from "./features/audit-event/routes.ts";
import { chargeRoutes } from "./features/charge/routes.ts";
import { chosenPartnerRoutes } from "./features/chosen-partner/routes.ts";
import { clearingProposalRoutes } from "./features/clearing-proposal/routes.ts";
import { consoleOverviewRoutes } from "./features/console-overview/routes.ts";
import { customerRoutes } from "./features/customer/routes.ts";
import { exportRoutes } from "./features/data-file/export-routes.ts";
import { importRoutes } from "./features/data-file/routes.ts";
import { firstOperatorRoutes } from "./features/first-operator/routes.ts";
import { healthRoutes } from "./features/health/routes.ts";
import { helpAnswerRoutes } from "./features/help-answer/routes.ts";
import { readMe } from "./features/me/read-me.ts";
import { meRoutes } from "./features/me/routes.ts";
import { noticeRoutes } from "./features/notice/routes.ts";
import { orderPartnerRoutes } from "./features/order/partner-routes.ts";
import { resaleRoutes } from "./features/order/resale-routes.ts";
import { orderRoutes } from "./features/order/routes.ts";
import { organizationRoutes } from "./features/organization/routes.ts";
import { outgoingMailRoutes } from "./features/outgoing-mail/routes.ts";
import { partnerRoutes } from "./features/partner/routes.ts";
import { partnerAccountRoutes } from "./features/partner-account/routes.ts";
import { partnerAuthorizationRoutes } from "./features/partner-authorization/routes.ts";
import { directoryPages } from "./features/partner-directory/pages/routes.ts";
import { directoryStyle } from "./features/partner-directory/pages/style.ts";
import { partnerDirectoryRoutes } from "./features/partner-directory/routes.ts";
import { RefusedIdLimit } from "./features/partner-id-check/refused-id-limit.ts";
import { partnerIdCheckRoutes } from "./features/partner-id-check/routes.ts";
import { partnerMessageRoutes } from "./features/partner-message/routes.ts";
import { partnerOfRecordNamingRoutes } from "./features/partner-of-record/naming-routes.ts";
import { partnerOfRecordRoutes } from "./features/partner-of-record/routes.ts";
import { partnerRelationshipRoutes } from "./features/partner-relationship/routes.ts";
import { partnerSuspensionRoutes } from "./features/partner-suspension/routes.ts";
import { organizationPeopleRoutes } from "./features/person/organization-routes.ts";
import { peopleRoutes } from "./features/person/people-routes.ts";
import { personRoutes } from "./features/person/routes.ts";
import { planPriceRoutes } from "./features/plan-price/routes.ts";
import { portfolioRoutes } from "./features/portfolio/routes.ts";
import { removalRequestRoutes } from "./features/removal-request/routes.ts";
import { resellerInvitationRoutes } from "./features/reseller-invitation/routes.ts";
import { serviceRecordRoutes } from "./features/service/record-routes.ts";
import { serviceRoutes } from "./features/service/routes.ts";
import { sessionRoutes } from "./features/session/routes.ts";
import { signInLinkRoutes } from "./features/sign-in-link/routes.ts";
import { subscriptionChangeRoutes } from "./features/subscription/change-routes.ts";
import { subscriptionRoutes } from "./features/subscription/routes.ts";
import { supportMessageRoutes } from "./features/support-message/routes.ts";
import { taxRateRoutes } from "./features/tax-rate/routes.ts";
import { vendorSettingRoutes } from "./features/vendor-setting/routes.ts";
import { checkAnswers } from "./platform/http/check-answers.ts";
import { createHttpServer } from "./platform/http/create-http-server.ts";
import { keepFromCaches } from "./platform/http/keep-from-caches.ts";
import { limitRequests } from "./platform/http/limit-requests.ts";
import { describeApi } from "./platform/http/openapi/describe-api.ts";
import { readPageShell } from "./platform/http/pages/page-shell.ts";
import { pageAnswer, servePages } from "./platform/http/pages/serve-pages.ts";
import { plainStyle } from "./platform/http/plain-page.ts";
import { serveProblemPages } from "./platform/http/problem-pages/serve-problem-pages.ts";
import { refuseUnknownParameters } from "./platform/http/refuse-unknown-parameters.ts";
import { sendSecurityHeaders } from "./platform/http/security-headers.ts";
import { answerUnknownAddresses } from "./platform/http/unknown-addresses.ts";
import type { Api, Surroundings } from "./platform/surroundings.ts";

export interface AppOptions extends Surroundings {
  readonly log: FastifyBaseLogger | false;
  /** How much one caller may ask; 1200 where nothing is said. */
  readonly requestsPerMinute?: number;
  /** Where the web app was built; where it was not, the server answers without pages. */
  readonly webFolder?: string;
  /** For tests: every answer is held against its schema, to the last field. */
  readonly validateResponses?: boolean;
}

/** The server, whole, before it listens: the API, each part in its feature; then what describes it; then the pages. */
export async function buildApp({
  log,
  requestsPerMinute = 1200,
  webFolder = join(import.meta.dirname, "..", "..", "web", "dist"),
  validateResponses = false,
  ...surroundings
}: AppOptions): Promise<FastifyInstance> {
  const { pool, vendorName, supportUrl, publicUrl, sample } = surroundings;
  const shell = await readPageShell(webFolder);
  const answerPage =
    shell &&
    pageAnswer(shell, vendorName, async (request) => {
      const actor = await lookerOf(request, surroundings);
      const me = actor && (await readMe(pool, actor));
      return { vendorName, supportUrl, sample, me, language: me?.person.language ?? null };
    });

  const server = await createHttpServer({ logger: log, vendorName });
  if (validateResponses) checkAnswers(server);
  await sendSecurityHeaders(server, { publicUrl, styles: [...(shell?.styles ?? []), plainStyle, directoryStyle] });
  answerUnknownAddresses(server, vendorName, answerPage && ((request, reply) => answerPage(request, reply, 404)));
  refuseUnknownParameters(server);
  await describeApi(server, { vendorName, sessionCookie: sessionCookieName(publicUrl) });

  await server.register(
    async (scope) => {
      const api = scope as unknown as Api;
      keepFromCaches(api);
      identify(api, surroundings);
      await limitRequests(api, requestsPerMinute, ({ actor, ip }) => actor?.personId ?? ip);
      demandSignIn(api);

      firstOperatorRoutes(api, surroundings);
      sessionRoutes(api, surroundings);
      meRoutes(api, surroundings);
      noticeRoutes(api, surroundings);
      apiKeyRoutes(api, surroundings);
      personRoutes(api, surroundings);
      organizationPeopleRoutes(api, surroundings);
      organizationRoutes(api, surroundings);
      signInLinkRoutes(api, surroundings);
      peopleRoutes(api, surroundings);
      serviceRoutes(api, surroundings);
      serviceRecordRoutes(api, surroundings);
      planPriceRoutes(api, surroundings);
      taxRateRoutes(api, surroundings);
      partnerDirectoryRoutes(api, surroundings);
      partnerRoutes(api, surroundings);
      partnerAuthorizationRoutes(api, surroundings);
      partnerSuspensionRoutes(api, surroundings);

      const refusedIds = new RefusedIdLimit();
      subscriptionRoutes(api, surroundings);
      subscriptionChangeRoutes(api, surroundings);
      partnerOfRecordRoutes(api, surroundings, refusedIds);
      partnerOfRecordNamingRoutes(api, surroundings, refusedIds);
      partnerIdCheckRoutes(api, surroundings, refusedIds);
      chosenPartnerRoutes(api, surroundings, refusedIds);
      orderRoutes(api, surroundings);
      resaleRoutes(api, surroundings);
      orderPartnerRoutes(api, surroundings, refusedIds);
      chargeRoutes(api, surroundings);
      partnerRelationshipRoutes(api, surroundings);
      resellerInvitationRoutes(api, surroundings);
      removalRequestRoutes(api, surroundings);
      clearingProposalRoutes(api, surroundings);
      vendorSettingRoutes(api, surroundings);
      partnerMessageRoutes(api, surroundings, refusedIds);
      portfolioRoutes(api, surroundings);
      customerRoutes(api, surroundings);
      partnerAccountRoutes(api, surroundings);
      outgoingMailRoutes(api, surroundings);
      auditEventRoutes(api, surroundings);
      consoleOverviewRoutes(api, surroundings);
      importRoutes(api, surroundings);
      exportRoutes(api, surroundings);
      helpAnswerRoutes(api, surroundings);
      supportMessageRoutes(api, surroundings);
    },
    { prefix: "/api/v1" },
  );

  healthRoutes(server as unknown as Api, surroundings);
  serveProblemPages(server, vendorName);
  if (answerPage) {
    await server.register(async (scope) => {
      await limitRequests(scope as unknown as Api, requestsPerMinute, ({ ip }) => ip);
      directoryPages(scope, surroundings, answerPage);
    });
    await servePages(server, answerPage, webFolder);
  }
  return server;
}
