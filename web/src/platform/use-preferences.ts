import { useLingui } from "@lingui/react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import type { Me } from "../../../contract/resources.ts";
import type { Language } from "../../../domain/languages.ts";
import { apiPatch } from "./api.ts";
import { chooseLanguage } from "./language.ts";
import { meKey, useMaybeMe } from "./me.ts";
import { chooseTheme, chosenTheme, type Theme } from "./theme.ts";

type Preferences = { readonly language?: Language } | { readonly theme?: Theme };

/**
 * The language and theme of this page. A choice shows at once and, when somebody is signed in, is kept with the person; the promise
 * rejects where it could not be kept.
 */
export function usePreferences() {
  const { i18n } = useLingui();
  const queryClient = useQueryClient();
  const me = useMaybeMe();
  const router = useRouter();
  const [unsaved, setUnsaved] = useState(chosenTheme);
  const save = useMutation({
    mutationFn: (preferences: Preferences) => apiPatch<Me>("/me", preferences),
    onSuccess: (saved) => queryClient.setQueryData(meKey, saved),
  });
  const speak = useMutation({ mutationFn: chooseLanguage });
  return {
    language: i18n.locale as Language,
    theme: me?.person.theme ?? unsaved,
    async chooseLanguage(language: Language) {
      const inPath = `/${i18n.locale}/`;
      if (!(await speak.mutateAsync(language))) return;
      const { href } = router.latestLocation;
      // The public pages bear their language in the path.
      if (href.startsWith(inPath)) router.history.replace(href.replace(inPath, `/${language}/`));
      if (me) await save.mutateAsync({ language });
      // Sentences of the server come in the language they were asked for.
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
    },
    async chooseTheme(theme: Theme) {
      chooseTheme(theme);
      setUnsaved(theme);
      if (me) await save.mutateAsync({ theme });
    },
    problem: speak.error ?? save.error,
  };
}
