import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { pageData } from "../../platform/page-data.ts";
import styles from "./invitation-link.module.css";
import { afterSignIn } from "./use-other-account.ts";

export function SignInToOpen() {
  const navigate = useNavigate();
  const vendor = pageData.vendorName;
  return (
    <div className={styles.body}>
      <p>
        <Trans>
          To see who invites you and what it allows, sign in with an account of the organization that is meant.
        </Trans>
      </p>
      <Button appearance="primary" size="large" onClick={() => void navigate({ to: "/sign-in", search: afterSignIn })}>
        <Trans>Sign in to open it</Trans>
      </Button>
      <p className={styles.quiet}>
        <Trans>
          No account yet? {vendor} sets up your organization; the link stays good until the invitation expires.
        </Trans>
      </p>
    </div>
  );
}
