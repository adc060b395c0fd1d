import { createFileRoute, notFound } from "@tanstack/react-router";
import { languages } from "../../../../domain/languages.ts";
import { DirectoryFrame } from "../../features/partner-directory/directory-frame.tsx";
import { ownLanguage } from "../../platform/first-language.ts";
import { activateLanguage, enterPlace } from "../../platform/language.ts";
import { whoIsSignedIn } from "../../platform/me.ts";

/** The directory is public and stands at an address of its own in each language; elsewhere the language is the person's. */
export const Route = createFileRoute("/_public/$language/directory")({
  async beforeLoad({ params, cause }) {
    const language = languages.find((one) => one === params.language);
    if (!language) throw notFound();
    if (cause !== "preload") await activateLanguage(language);
  },
  loader: () => enterPlace("partner-directory"),
  staleTime: Number.POSITIVE_INFINITY,
  onLeave({ context }) {
    const language = whoIsSignedIn(context.queryClient)?.person.language ?? ownLanguage();
    // Where its words do not come, the page goes on in the language that it has.
    void activateLanguage(language).catch(() => undefined);
  },
  component: DirectoryFrame,
});
