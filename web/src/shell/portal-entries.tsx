import { ArrowExitRegular } from "@fluentui/react-icons/svg/arrow-exit";
import { BuildingRegular } from "@fluentui/react-icons/svg/building";
import { BuildingShopRegular } from "@fluentui/react-icons/svg/building-shop";
import { ChatRegular } from "@fluentui/react-icons/svg/chat";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { PeopleSearchRegular } from "@fluentui/react-icons/svg/people-search";
import { ReceiptRegular } from "@fluentui/react-icons/svg/receipt";
import { useLingui } from "@lingui/react/macro";
import type { Language } from "../../../domain/languages.ts";
import { NavigationGroup } from "./navigation-group.tsx";
import { NavigationLink } from "./navigation-link.tsx";

/** The pages of the Partner portal. */
export function PortalEntries() {
  const { t, i18n } = useLingui();
  return (
    <>
      <NavigationLink to="/partner" exact icon={HomeRegular} name={t`Home`} />
      <NavigationLink to="/partner/customers" icon={BuildingRegular} name={t`Customers`} />
      <NavigationLink to="/partner/subscriptions" icon={ReceiptRegular} name={t`Subscriptions`} />
      <NavigationLink to="/partner/requests" icon={ArrowExitRegular} name={t`Requests`} />
      <NavigationLink to="/partner/invitations" icon={MailRegular} name={t`Invitations`} />
      <NavigationLink to="/partner/messages" icon={ChatRegular} name={t`Messages`} />
      <NavigationGroup icon={BuildingShopRegular} name={t`Your company`}>
        <NavigationLink to="/partner/profile" name={t`Profile and locations`} />
        <NavigationLink to="/partner/people" name={t`People`} />
      </NavigationGroup>
      <NavigationLink
        to="/$language/directory"
        params={{ language: i18n.locale as Language }}
        icon={PeopleSearchRegular}
        name={t`Partner directory`}
      />
    </>
  );
}
