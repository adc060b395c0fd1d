import { Trans } from "@lingui/react/macro";
import type { HelpPage } from "../../../../domain/help-pages.ts";
import linkStyles from "../../design/text-link.module.css";
import { pageData } from "../../platform/page-data.ts";
import { HelpLink } from "./help-link.tsx";
import { contactPlace } from "./help-view.ts";

/** The way to support: the vendor's own page (`SUPPORT_URL`), else a form whose messages the operators read. */
export function ContactSupport({ about }: { readonly about: HelpPage }) {
  if (pageData.supportUrl) {
    return (
      <a className={linkStyles.link} href={pageData.supportUrl} target="_blank" rel="noreferrer">
        <Trans>Contact support</Trans>
      </a>
    );
  }
  return (
    <HelpLink to={{ guide: contactPlace(about) }}>
      <Trans>Contact support</Trans>
    </HelpLink>
  );
}
