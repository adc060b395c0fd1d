import { useQueryClient } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import type { Me } from "../../../contract/resources.ts";
import { activateLanguage, currentLanguage } from "./language.ts";
import { meKey, startPage } from "./me.ts";
import { applyTheme } from "./theme.ts";

/** Shows the page as the person who has just signed in likes it, at the address that was asked for. */
export function useBeginSession(): (me: Me) => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  const { returnTo } = useSearch({ strict: false });
  return async (me) => {
    const { language, theme } = me.person;
    // Where its words do not come, the page goes on in the language that it has.
    if (language && language !== currentLanguage()) await activateLanguage(language).catch(() => false);
    applyTheme(theme);
    queryClient.setQueryData(meKey, me);
    router.history.push(returnTo ?? startPage(me));
  };
}
