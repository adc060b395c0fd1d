import type pg from "pg";

export interface MadeMail {
  readonly id: string;
  readonly kind: string;
  readonly to_address: string | null;
  readonly reply_to: string | null;
  readonly language: "en" | "pl";
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly state: string;
}

/** The mails about an organization's business that this adds, by kind and address. */
export async function mailsMadeBy(
  owner: pg.Pool,
  organizationId: string,
  act: () => Promise<unknown>,
): Promise<MadeMail[]> {
  const { rows: before } = await owner.query("select id from outgoing_mail where organization_id = $1", [
    organizationId,
  ]);
  await act();
  const { rows } = await owner.query<MadeMail>(
    "select * from outgoing_mail where organization_id = $1 and not id = any($2) order by kind, to_address",
    [organizationId, before.map(({ id }) => id)],
  );
  return rows;
}

/** Mail that waits for a server. */
export const testOffice = {
  sends: true,
  domain: "doradca.example",
  vendorName: "Baltic Cloud",
  publicUrl: "https://admin.example",
};
