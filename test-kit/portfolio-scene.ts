import { publicId } from "../contract/ids.ts";
import { makeOrganization } from "./make-organization.ts";
import { makePartnerCompany, makePartnerOfRecord } from "./make-partner-company.ts";
import { makeResellerRelationship } from "./make-reseller-relationship.ts";
import { makeService } from "./make-service.ts";
import { makeSubscription } from "./make-subscription.ts";
import { startRecordScene } from "./record-scene.ts";

/** A server on a database of its own, and makers of a partner's company with every kind of tie, for the tests of one file. */
export async function startPortfolioScene() {
  const { database, visit, operatorPerson } = await startRecordScene();
  const { owner } = database;
  const service = await makeService(owner, "Baltic Office");

  /** A partner's company that is of record at one customer, sold to another, was of record at a third, and has nothing at a fourth. */
  async function makeScene() {
    const company = await makePartnerCompany(owner);
    const [named, resold, former, strange] = await Promise.all(
      ["Ala", "Bór", "Cis", "Dąb"].map((name) => makeOrganization(owner, { name, country: "PL" })),
    );
    if (!named || !resold || !former || !strange) throw new Error("Four were made.");
    const ofRecord = await makeSubscription(owner, named, service, { seats: 7 });
    await makePartnerOfRecord(owner, ofRecord, company.location);
    const hidden = await makeSubscription(owner, named, service, { seats: 4 });
    const relationship = await makeResellerRelationship(owner, resold, company.location);
    const sold = await makeSubscription(owner, resold, service, { soldBy: company.location, seats: 9 });
    const before = await makeSubscription(owner, former, service);
    const until = new Date("2026-03-01T10:00:00Z");
    await makePartnerOfRecord(owner, before, company.location, { until });
    await makeSubscription(owner, strange, service);
    const agent = await visit(company.agent);
    const list = async (query = "") => (await agent.get(`/portfolio/subscriptions${query}`)).json();
    const customerPage = (id: string) => agent.get(`/customers/${publicId("organization", id)}`);
    return {
      company,
      customerPage,
      named,
      resold,
      former,
      strange,
      ofRecord,
      hidden,
      sold,
      before,
      relationship,
      agent,
      list,
    };
  }

  return { database, owner, service, visit, operatorPerson, makeScene };
}
