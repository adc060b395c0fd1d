import { afterAll, expect, test } from "vitest";
import { publicId, rowId } from "../../../../contract/ids.ts";
import { mailsMadeBy, testOffice } from "../../../../test-kit/made-mails.ts";
import { type Cast, startRecordScene } from "../../../../test-kit/record-scene.ts";
import { tellPartnerMessage } from "./tell-partner-message.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { app, owner } = scene.database;

async function send({ anna, kowal, subscription }: Cast, text: string) {
  const payload = {
    partnerId: kowal.partnerId,
    subscriptionId: publicId("subscription", subscription.id),
    text,
    consent: true,
  };
  const answer = await anna.request({ method: "POST", url: "/api/v1/partner-messages", payload });
  return rowId("partnerMessage", answer.json().id) ?? "";
}

function tell({ organization: { id: organizationId } }: Cast, messageId: string) {
  return mailsMadeBy(owner, organizationId, () =>
    tellPartnerMessage({ pool: app, office: testOffice }, { organizationId, messageId }),
  );
}

test("a message is mailed to the partner's contact once, as it was written, and is answered to the person who wrote", async () => {
  const cast = await scene.make();
  const id = await send(cast, "Dzień dobry,\nczy <możecie> zadzwonić?");
  const [mail, ...others] = [...(await tell(cast, id)), ...(await tell(cast, id))];
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    kind: "partner-message",
    to_address: `${cast.kowal.partnerId}@partner.example`,
    reply_to: cast.annaPerson.email,
    language: "pl",
  });
  expect(mail?.text).toContain("> Dzień dobry,\n> czy <możecie> zadzwonić?");
  expect(mail?.html).toContain("Dzień dobry,<br>czy &lt;możecie&gt; zadzwonić?");
  for (const said of [cast.annaPerson.name, cast.annaPerson.email, "Zielona Farma sp. z o.o."]) {
    expect(mail?.text).toContain(said);
  }
});

test("of somebody who was erased before it could be mailed, nothing is sent", async () => {
  const cast = await scene.make();
  const id = await send(cast, "Hello");
  const url = `/api/v1/people/${publicId("person", cast.annaPerson.id)}/personal-data`;
  await cast.operator.request({ method: "DELETE", url });
  expect(await tell(cast, id)).toEqual([]);
});

test("of somebody who is erased afterwards, name and address leave the mail, and nobody is answered", async () => {
  const cast = await scene.make();
  const [mail] = await tell(cast, await send(cast, "Hello"));
  const url = `/api/v1/people/${publicId("person", cast.annaPerson.id)}/personal-data`;
  await cast.operator.request({ method: "DELETE", url });
  const { rows } = await owner.query("select * from outgoing_mail where id = $1", [mail?.id]);
  expect(rows[0]).toMatchObject({ reply_to: null, to_address: mail?.to_address, state: "waiting" });
  expect(JSON.stringify(rows[0])).not.toMatch(new RegExp(`${cast.annaPerson.name}|${cast.annaPerson.email}`));
});
