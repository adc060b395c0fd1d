import { useLingui } from "@lingui/react/macro";
import type { DataFile } from "../../../../domain/data-files.ts";

interface FileWords {
  readonly name: string;
  readonly holds: string;
}

/** What each kind of file is called, and what it holds. */
export function useFileNames(): Record<DataFile, FileWords> {
  const { t } = useLingui();
  return {
    organizations: { name: t`Organizations`, holds: t`Customers' and partners' companies.` },
    people: { name: t`People`, holds: t`Who belongs to them, with a role. Passwords are not brought along.` },
    partners: { name: t`Partners`, holds: t`Headquarters and locations, with their profiles in the directory.` },
    authorizations: {
      name: t`Authorizations`,
      holds: t`Which location may serve which service in which country, and when.`,
    },
    "reseller-relationships": {
      name: t`Reseller relationships`,
      holds: t`Who resells to which customer, today and before.`,
    },
    subscriptions: {
      name: t`Subscriptions`,
      holds: t`What customers have: service, plan, licences, term, price and seller.`,
    },
    "audit-events": {
      name: t`Audit events of the record`,
      holds: t`Who named and changed partners of record. Only for a move from another Doradca.`,
    },
    "partners-of-record": {
      name: t`Partners of record`,
      holds: t`Who it is of each subscription, and who it was, from when until when.`,
    },
  };
}
