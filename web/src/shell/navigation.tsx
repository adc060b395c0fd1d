import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { PeopleSearchRegular } from "@fluentui/react-icons/svg/people-search";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { ReceiptRegular } from "@fluentui/react-icons/svg/receipt";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useLingui } from "@lingui/react/macro";
import type { Language } from "../../../domain/languages.ts";
import { useMaybeMe } from "../platform/me.ts";
import { ConsoleEntries } from "./console-entries.tsx";
import styles from "./navigation.module.css";
import { NavigationGroup } from "./navigation-group.tsx";
import { NavigationLink } from "./navigation-link.tsx";
import { PortalEntries } from "./portal-entries.tsx";
import { useDrawer } from "./use-drawer.ts";

interface NavigationProps {
  readonly drawerOpen: boolean;
  readonly onClose: () => void;
}

/** The pages of this person. On a phone it is a drawer that the header's button opens. */
export function Navigation({ drawerOpen, onClose }: NavigationProps) {
  const { t } = useLingui();
  const drawer = useDrawer(drawerOpen, onClose);
  const places = useMaybeMe()?.places ?? [];
  return (
    <>
      {drawerOpen && <div className={styles.backdrop} onClick={onClose} aria-hidden="true" />}
      <nav
        ref={drawer}
        id="navigation"
        aria-label={t`Navigation`}
        className={styles.navigation}
        data-open={drawerOpen || undefined}
      >
        <ul>
          {places.includes("admin") ? (
            <AdminCenterEntries />
          ) : places.includes("partner-portal") ? (
            <PortalEntries />
          ) : places.includes("operator-console") ? (
            <ConsoleEntries />
          ) : (
            <OtherEntries />
          )}
        </ul>
      </nav>
    </>
  );
}

function AdminCenterEntries() {
  const { t } = useLingui();
  return (
    <>
      <NavigationLink to="/admin" exact icon={HomeRegular} name={t`Home`} />
      <NavigationGroup icon={ReceiptRegular} name={t`Billing`}>
        <NavigationLink to="/admin/subscriptions" name={t`Subscriptions`} />
        <NavigationLink
          to="/admin/purchase-services"
          name={t`Purchase services`}
          leadsTo={["/admin/check-out/", "/admin/orders/"]}
        />
      </NavigationGroup>
      <NavigationGroup icon={SettingsRegular} name={t`Settings`}>
        <NavigationLink
          to="/admin/partner-relationships"
          name={t`Partner relationships`}
          leadsTo={["/admin/removal-requests/", "/admin/proposals/", "/admin/invitations/"]}
        />
      </NavigationGroup>
    </>
  );
}

/** What exists so far for people who are not a customer's. */
function OtherEntries() {
  const { t, i18n } = useLingui();
  const language = i18n.locale as Language;
  return (
    <>
      <NavigationLink to="/account" icon={PersonRegular} name={t`Account`} />
      <NavigationLink
        to="/$language/directory"
        params={{ language }}
        icon={PeopleSearchRegular}
        name={t`Partner directory`}
      />
    </>
  );
}
