import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { PageLink } from "../../design/page-link.tsx";
import { pageData } from "../../platform/page-data.ts";

/** Stands for the form where nobody is signed in: support has to know whom it answers. */
export function SignInToWrite() {
  const { href, pathname } = useLocation();
  const { vendorName: vendor } = pageData;
  const isSigningIn = pathname === "/" || pathname === "/sign-in";
  return (
    <>
      <p>
        <Trans>Sign in and write to support at {vendor} from here: it then knows whom to answer.</Trans>
      </p>
      <p>
        <Trans>
          If you cannot sign in, ask a global admin of your organization, or the person who gave you the address of this
          page.
        </Trans>
      </p>
      {!isSigningIn && (
        <p>
          <PageLink to="/sign-in" search={{ returnTo: href }}>
            <Trans>Sign in</Trans>
          </PageLink>
        </p>
      )}
    </>
  );
}
