import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Notice } from "../../design/notice.tsx";
import link from "../../design/text-link.module.css";
import { currentLanguage } from "../../platform/language.ts";

interface AuthorizationWarningProps {
  readonly sentence: string | undefined;
  /** The service's code. */
  readonly service: string;
  readonly country: string;
}

/** Rule 6: a partner that lost its authorization stays of record; the page warns and offers the directory. */
export function AuthorizationWarning({ sentence, service, country }: AuthorizationWarningProps) {
  return (
    <Notice tone="warning">
      <p>{sentence}</p>
      <Link
        className={link.link}
        to="/$language/directory"
        params={{ language: currentLanguage() }}
        search={{ service, country }}
      >
        <Trans>Look in the Partner directory</Trans>
      </Link>
    </Notice>
  );
}
