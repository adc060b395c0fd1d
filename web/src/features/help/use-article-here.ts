import { useLocation, useMatches } from "@tanstack/react-router";
import type { HelpPage } from "../../../../domain/help-pages.ts";
import { articleOfRoute } from "./page-articles.ts";

const withoutSlash = (path: string) => path.replace(/\/+$/, "");

/** The article of the page that is open. An address that leads to no page reaches only the beginning of a route. */
export function useArticleHere(): HelpPage {
  const { pathname } = useLocation();
  return useMatches({
    select: (matches) => {
      const last = matches.at(-1);
      const isThere = last?.status !== "notFound" && withoutSlash(last?.pathname ?? "") === withoutSlash(pathname);
      return articleOfRoute(isThere && last ? last.routeId : "");
    },
  });
}
