import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PageLink } from "../../design/page-link.tsx";
import { type HelpSearch, withHelp } from "../../platform/help-place.ts";

interface HelpLinkProps {
  readonly to: HelpSearch;
  readonly children: ReactNode;
}

/** A link to another place of the help. The page beside it stays. */
export function HelpLink({ to, children }: HelpLinkProps) {
  const { pathname } = useLocation();
  return (
    <PageLink to={pathname as "."} search={withHelp(to) as never} resetScroll={false} preload={false}>
      {children}
    </PageLink>
  );
}
