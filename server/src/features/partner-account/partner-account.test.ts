import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type { PartnerAccount } from "../../../../contract/portfolio.ts";
import { makePartnerCompany } from "../../../../test-kit/make-partner-company.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const { database, visit } = await startRecordScene();
const { owner } = database;
const service = await makeService(owner, "Baltic Mail");

async function makeScene() {
  const company = await makePartnerCompany(owner, { authorizations: [{ serviceId: service.id }] });
  const [admin, agent] = await Promise.all([visit(company.admin), visit(company.agent)]);
  const url = `/api/v1/partner-accounts/${publicId("partner", company.location.id)}`;
  const change = (payload: object, visitor = admin, headers: Record<string, string> = {}) =>
    visitor.request({ method: "PATCH", url, payload, headers });
  const accounts = async (): Promise<PartnerAccount[]> => (await admin.get("/partner-accounts")).json().items;
  const acts = async () =>
    (
      await owner.query(
        "select act, before, after from audit_event where organization_id = $1 and subject_type = 'partner'",
        [company.organization.id],
      )
    ).rows;
  return { company, admin, agent, change, accounts, acts };
}

test("the company reads its own accounts, headquarters first, with their authorizations", async () => {
  const { company, accounts, admin } = await makeScene();
  await makePartnerCompany(owner);
  const [headquarters, location, ...others] = await accounts();
  expect(others).toEqual([]);
  expect(headquarters).toMatchObject({ kind: "headquarters", partner: { partnerId: company.headquarters.partnerId } });
  expect(location).toMatchObject({
    kind: "location",
    resells: true,
    authorizations: [{ service: { name: "Baltic Mail" }, country: "PL", until: null, inForce: true }],
    actions: { changeProfile: { allowed: true } },
  });
  const first = (await admin.get("/partner-accounts?limit=1")).json();
  const second = (await admin.get(`/partner-accounts?limit=1&cursor=${first.nextCursor}`)).json();
  expect([...first.items, ...second.items]).toEqual(await accounts());
  expect(second.nextCursor).toBeNull();
});

test("a partner admin changes the profile; what is left out stays, and it is in the audit", async () => {
  const { change, accounts, acts } = await makeScene();
  const answer = await change({
    descriptionEn: "We help.",
    descriptionPl: "  ",
    languages: ["pl", "en", "pl"],
    listed: false,
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    descriptionEn: "We help.",
    descriptionPl: null,
    languages: ["pl", "en"],
    listed: false,
  });
  expect((await accounts())[1]).toEqual(answer.json());
  expect(await acts()).toEqual([
    {
      act: "partner-profile-changed",
      before: { description_en: null, languages: [], listed: true },
      after: { description_en: "We help.", languages: ["pl", "en"], listed: false },
    },
  ]);
  // The same again changes nothing.
  await change({ descriptionEn: "We help.", listed: false });
  expect(await acts()).toHaveLength(1);
});

test("what the profile says stands in the public directory", async () => {
  const { company, admin, change } = await makeScene();
  await change({ descriptionEn: "Cows in the cloud." });
  const { partnerId } = company.location;
  expect((await admin.get(`/directory/partners/${partnerId}`, { "accept-language": "en" })).body).toContain(
    "Cows in the cloud.",
  );
});

test.each([
  { name: "Other" },
  { state: "active" },
  { resells: true },
  { website: "javascript:alert(1)" },
  { email: "x" },
])("%o is refused", async (payload) => {
  const { change } = await makeScene();
  expect((await change(payload)).json().code).toBe("invalid-request");
});

test("an agent reads and is told who may change; another company's account is not found", async () => {
  const { agent, change, acts } = await makeScene();
  const [, location] = (await agent.get("/partner-accounts")).json().items;
  expect(location.actions.changeProfile).toMatchObject({ allowed: false, reason: "only-partner-admins" });
  expect((await change({ listed: false }, agent)).json().code).toBe("only-partner-admins");
  const other = await visit((await makePartnerCompany(owner)).admin);
  expect((await change({ listed: false }, other)).json().code).toBe("not-found");
  expect(await acts()).toEqual([]);
});

test("under an If-Match nobody overwrites what somebody else has changed meanwhile, and is shown what is there", async () => {
  const { admin, change, accounts, acts } = await makeScene();
  const [, seen] = await accounts();
  const ifMatch = { "if-match": seen?.etag ?? "" };
  const first = await change({ phone: "+48 22 000 00 00" }, admin, ifMatch);
  expect(first.statusCode).toBe(200);
  expect(first.headers.etag).toBe(first.json().etag);
  const late = await change({ phone: "+48 22 111 11 11" }, admin, ifMatch);
  expect(late.json()).toMatchObject({
    status: 412,
    code: "changed-meanwhile",
    currentPartnerAccount: { phone: "+48 22 000 00 00", etag: first.headers.etag },
  });
  expect(late.headers.etag).toBe(first.headers.etag);
  // What is so already succeeds, as a repeat whose answer was lost has to.
  expect((await change({ phone: "+48 22 000 00 00" }, admin, ifMatch)).statusCode).toBe(200);
  const now = { "if-match": String(late.headers.etag) };
  expect((await change({ phone: "+48 22 111 11 11" }, admin, now)).statusCode).toBe(200);
  expect(await acts()).toHaveLength(2);
  expect((await change({ phone: null })).statusCode).toBe(200);
});
