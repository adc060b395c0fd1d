import { useLingui } from "@lingui/react/macro";
import type { SuspensionMove } from "./partners-data.ts";

interface MoveWords {
  readonly title: string;
  readonly lead: string;
  /** Who reads the reason. */
  readonly reader: string;
  readonly action: string;
  readonly done: string;
  readonly told: string;
}

/** What each move of a partner is called while it is decided on, and after. */
export function useMoveWords(name: string): Readonly<Record<SuspensionMove, MoveWords>> {
  const { t } = useLingui();
  const told = t`The customers are told in five minutes, once each. Until then it can be taken back without anybody hearing of it.`;
  const stays = t`The record stays as it is: nobody loses a partner of record. Nothing new can be named with it or sold through it.`;
  const reader = t`It is kept for good: in the audit trail, and in the mail to the partner. Write no personal data in it.`;
  return {
    suspension: {
      title: t`Suspend ${name}?`,
      lead: stays,
      reader,
      action: t`Suspend`,
      done: t`Suspended: ${name}`,
      told,
    },
    retirement: {
      title: t`Retire ${name}?`,
      lead: stays,
      reader,
      action: t`Retire`,
      done: t`Retired: ${name}`,
      told,
    },
    reinstatement: {
      title: t`Reinstate ${name}?`,
      lead: t`It may be named again where its authorizations are in force. Customers who were told of the suspension are told of its end.`,
      reader,
      action: t`Reinstate`,
      done: t`Reinstated: ${name}`,
      told: t`Its authorizations count again from now on.`,
    },
  };
}
