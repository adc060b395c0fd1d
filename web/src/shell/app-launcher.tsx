import { MenuItemLink } from "@fluentui/react-components";
import { BuildingShopRegular } from "@fluentui/react-icons/svg/building-shop";
import { PeopleSearchRegular } from "@fluentui/react-icons/svg/people-search";
import { PersonSettingsRegular } from "@fluentui/react-icons/svg/person-settings";
import { WrenchSettingsRegular } from "@fluentui/react-icons/svg/wrench-settings";
import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactElement } from "react";
import type { Me } from "../../../contract/resources.ts";
import { MenuSurface, type MenuSurfaceProps } from "../design/menu-surface.tsx";
import { currentLanguage } from "../platform/language.ts";

interface AppLauncherProps extends MenuSurfaceProps {
  readonly places: Me["places"];
}

interface PlaceEntry {
  readonly name: string;
  readonly href: string;
  readonly icon: ReactElement;
}

/** The menu of the places that this person may enter. */
export default function AppLauncher({ places, ...surface }: AppLauncherProps) {
  const { t } = useLingui();
  const router = useRouter();
  const entries: Record<Me["places"][number], PlaceEntry> = {
    admin: { name: t`Admin`, href: "/admin", icon: <PersonSettingsRegular /> },
    "partner-directory": {
      name: t`Partner directory`,
      href: `/${currentLanguage()}/directory`,
      icon: <PeopleSearchRegular />,
    },
    "partner-portal": { name: t`Partner portal`, href: "/partner", icon: <BuildingShopRegular /> },
    "operator-console": { name: t`Operator console`, href: "/console", icon: <WrenchSettingsRegular /> },
  };
  const go = (event: MouseEvent, href: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <MenuSurface {...surface} label={t`App launcher`}>
      {places.map((place) => {
        const { name, href, icon } = entries[place];
        return (
          <MenuItemLink key={place} href={href} icon={icon} onClick={(event) => go(event, href)}>
            {name}
          </MenuItemLink>
        );
      })}
    </MenuSurface>
  );
}
