import { expect, test } from "vitest";
import type { PartnerAccount } from "../../../../contract/portfolio.ts";
import { changesOf, entriesOf } from "./profile-entries.ts";

const account: PartnerAccount = {
  partner: { id: "par_1", partnerId: "1000600", name: "Chmura Plus", town: "Warszawa", country: "PL" },
  kind: "location",
  state: "active",
  resells: true,
  listed: true,
  email: "kontakt@chmuraplus.example",
  phone: null,
  website: "https://chmuraplus.example",
  street: null,
  postcode: null,
  descriptionEn: "Cloud for farms.",
  descriptionPl: null,
  languages: ["pl", "en"],
  help: ["sales", "support"],
  removalInstructionsUrl: null,
  authorizations: [],
  etag: '"par_1.x"',
  actions: { changeProfile: { allowed: true } },
};

test("a form that nobody has touched sends nothing, in whichever order its marks were set", () => {
  const entries = entriesOf(account);
  expect(changesOf(account, entries)).toEqual({});
  expect(changesOf(account, { ...entries, languages: ["en", "pl"], descriptionEn: " Cloud for farms. " })).toEqual({});
});

test("only what differs is sent; an emptied text is taken away", () => {
  const entries = {
    ...entriesOf(account),
    website: " ",
    phone: "+48 22 000 00 00",
    help: ["sales"] as const,
    listed: false,
  };
  expect(changesOf(account, entries)).toEqual({
    website: null,
    phone: "+48 22 000 00 00",
    help: ["sales"],
    listed: false,
  });
});
