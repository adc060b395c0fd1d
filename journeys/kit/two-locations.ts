import type { APIRequestContext } from "@playwright/test";
import type { PartnerRelationship } from "../../contract/resources.ts";
import type { ListPage } from "../../web/src/platform/list-page.ts";
import { expect } from "./test.ts";

interface People {
  readonly operator: APIRequestContext;
  readonly reseller: APIRequestContext;
  readonly buyer: APIRequestContext;
}

async function post(by: APIRequestContext, path: string, data: object = {}) {
  const answer = await by.post(`/api/v1${path}`, { data });
  expect(answer.status(), `${path} ${await answer.text()}`).toBeLessThan(300);
  return answer.json();
}

/** Gives Chmura Plus a second location that sells to Zielona Farma too. @returns its name and Partner ID, as they are shown. */
export async function twoLocations({ operator, reseller, buyer }: People): Promise<string> {
  const found = await (await operator.get("/api/v1/partners?q=1000690")).json();
  const location = await post(operator, "/partners", {
    partnerId: "1000601",
    kind: "location",
    headquartersId: found.items[0].id,
    name: "Chmura Plus Gdynia",
    town: "Gdynia",
    country: "PL",
    email: "gdynia@chmuraplus.example",
    resells: true,
  });
  const { items: services } = await (await operator.get("/api/v1/services?every=true&country=PL")).json();
  const serviceIds = services.map(({ id }: { id: string }) => id);
  await post(operator, `/partners/${location.partner.id}/authorizations`, { serviceIds, countries: ["PL"] });
  const made = await post(reseller, "/reseller-invitations", { partnerId: "1000601", language: "en" });
  const token = new URL(made.link).hash.replace("#", "");
  const opened = await post(buyer, "/reseller-invitation-openings", { token });
  await post(buyer, `/reseller-invitations/${opened.id}/acceptance`);
  return "Chmura Plus Gdynia, 1000601";
}

/** The customer accepts, of something that Chmura Plus sold and that is active, that it is cancelled at once. */
export async function agreeToCancel({ reseller, buyer }: People, name: string): Promise<void> {
  const ties = await reseller.get("/api/v1/partner-relationships?limit=200");
  const { items } = (await ties.json()) as ListPage<PartnerRelationship>;
  const [found] = items.flatMap(({ id, actions }) =>
    (actions?.remove.obstacles ?? [])
      .filter((one) => one.name === name)
      .map((one) => ({ tie: id, subscription: one.id })),
  );
  const data = { subscriptionId: found?.subscription, kind: "cancel-now" };
  const { id } = await post(reseller, `/partner-relationships/${found?.tie}/clearing-proposals`, data);
  const { quote } = await (await buyer.get(`/api/v1/clearing-proposals/${id}`)).json();
  await post(buyer, `/clearing-proposals/${id}/acceptance`, { quote });
}
