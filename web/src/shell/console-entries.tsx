import { BuildingShopRegular } from "@fluentui/react-icons/svg/building-shop";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useLingui } from "@lingui/react/macro";
import { NavigationGroup } from "./navigation-group.tsx";
import { NavigationLink } from "./navigation-link.tsx";

/** The rooms of the Operator console. */
export function ConsoleEntries() {
  const { t } = useLingui();
  return (
    <>
      <NavigationLink to="/console" exact icon={HomeRegular} name={t`Overview`} />
      <NavigationGroup icon={BuildingShopRegular} name={t`Register`}>
        <NavigationLink to="/console/partners" name={t`Partners`} />
        <NavigationLink to="/console/organizations" name={t`Organizations`} />
        <NavigationLink to="/console/services" name={t`Services and prices`} />
        <NavigationLink to="/console/imports" name={t`Imports and exports`} />
      </NavigationGroup>
      <NavigationGroup icon={HistoryRegular} name={t`Record`}>
        <NavigationLink to="/console/orders" name={t`Orders`} />
        <NavigationLink to="/console/removal-cases" name={t`Removal cases`} />
        <NavigationLink to="/console/corrections" name={t`Corrections`} />
        <NavigationLink to="/console/audit" name={t`Audit`} />
      </NavigationGroup>
      <NavigationGroup icon={MailRegular} name={t`Messages`}>
        <NavigationLink to="/console/outgoing-mail" name={t`Outgoing mail`} />
        <NavigationLink to="/console/help-answers" name={t`Help answers`} />
      </NavigationGroup>
      <NavigationLink to="/console/settings" icon={SettingsRegular} name={t`Settings`} />
    </>
  );
}
