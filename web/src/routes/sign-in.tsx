import { createFileRoute, redirect } from "@tanstack/react-router";
import { SignInPage } from "../features/session/sign-in-page.tsx";
import { startPage, whoIsSignedIn } from "../platform/me.ts";
import { ownPath } from "../platform/own-path.ts";

export const Route = createFileRoute("/sign-in")({
  validateSearch: (search): { returnTo?: string } => {
    const returnTo = ownPath(search.returnTo);
    return returnTo ? { returnTo } : {};
  },
  beforeLoad({ context, search }) {
    const me = whoIsSignedIn(context.queryClient);
    if (me) throw redirect({ href: search.returnTo ?? startPage(me), replace: true });
  },
  component: SignInPage,
});
