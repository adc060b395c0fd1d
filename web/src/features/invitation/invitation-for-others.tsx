import { Trans } from "@lingui/react/macro";
import type { Me } from "../../../../contract/resources.ts";
import { Notice } from "../../design/notice.tsx";
import styles from "./invitation-link.module.css";
import { OtherAccount } from "./other-account.tsx";
import { SignedInAs } from "./signed-in-as.tsx";

/** A partner's or the vendor's person cannot open an invitation. */
export function InvitationForOthers({ me }: { readonly me: Me }) {
  const { name } = me.organization;
  return (
    <div className={styles.body}>
      <SignedInAs me={me} />
      <Notice tone="warning">
        <Trans>Invitations are for customers, and {name} is none. Sign in with an account of the customer.</Trans>
      </Notice>
      <OtherAccount />
    </div>
  );
}
