import { ChatHelpRegular } from "@fluentui/react-icons/svg/chat-help";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { useLingui } from "@lingui/react/macro";
import { NavigationLink } from "./navigation-link.tsx";

/** The rooms of the Operator console. */
export function ConsoleEntries() {
  const { t } = useLingui();
  return (
    <>
      <NavigationLink to="/console/outgoing-mail" icon={MailRegular} name={t`Outgoing mail`} />
      <NavigationLink to="/console/help-answers" icon={ChatHelpRegular} name={t`Help answers`} />
    </>
  );
}
