import { useLingui } from "@lingui/react/macro";
import type { ActorKind } from "./audit-search.ts";

/** The sides that do things. */
export function useActorKindNames(): Readonly<Record<ActorKind, string>> {
  const { t } = useLingui();
  return { customer: t`Customers`, partner: t`Partners`, operator: t`Operators`, job: t`Automatic tasks` };
}
