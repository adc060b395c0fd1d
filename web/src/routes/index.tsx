import { createFileRoute, redirect } from "@tanstack/react-router";
import { SignInPage } from "../features/session/sign-in-page.tsx";
import { startPage, whoIsSignedIn } from "../platform/me.ts";

export const Route = createFileRoute("/")({
  beforeLoad({ context }) {
    const me = whoIsSignedIn(context.queryClient);
    if (me) throw redirect({ to: startPage(me), replace: true });
  },
  component: SignInPage,
});
