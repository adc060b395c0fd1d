import { PeopleSearchRegular } from "@fluentui/react-icons/svg/people-search";
import { useLingui } from "@lingui/react/macro";
import type { Language } from "../../../domain/languages.ts";
import { NavigationLink } from "./navigation-link.tsx";

/** The pages of the Partner portal. */
export function PortalEntries() {
  const { t, i18n } = useLingui();
  return (
    <NavigationLink
      to="/$language/directory"
      params={{ language: i18n.locale as Language }}
      icon={PeopleSearchRegular}
      name={t`Partner directory`}
    />
  );
}
