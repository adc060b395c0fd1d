import { useLingui } from "@lingui/react/macro";
import { PageHeading } from "../../design/page-heading.tsx";
import { useMaybeMe } from "../../platform/me.ts";
import styles from "./account-page.module.css";
import { ApiKeysSection } from "./api-keys-section.tsx";
import { NoticesSection } from "./notices-section.tsx";
import { PreferencesSection } from "./preferences-section.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { SessionsSection } from "./sessions-section.tsx";

export function AccountPage() {
  const { t } = useLingui();
  const me = useMaybeMe();
  return (
    <>
      <PageHeading title={t`Account and API keys`} />
      {me && (
        <div className={styles.sections}>
          <ProfileSection me={me} />
          <PreferencesSection />
          <NoticesSection me={me} />
          <ApiKeysSection />
          <SessionsSection />
        </div>
      )}
    </>
  );
}
