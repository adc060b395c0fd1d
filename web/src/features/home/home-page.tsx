import { useLingui } from "@lingui/react/macro";
import { PageHeading } from "../../design/page-heading.tsx";
import { useMaybeMe } from "../../platform/me.ts";
import { BillingCard } from "./billing-card.tsx";
import styles from "./home-page.module.css";
import { RecentChangesCard } from "./recent-changes-card.tsx";
import { RelationshipsCard } from "./relationships-card.tsx";
import { WaitingCard } from "./waiting-card.tsx";

export function HomePage() {
  const { t } = useLingui();
  const me = useMaybeMe();
  const name = me?.person.name ?? "";
  return (
    <>
      <PageHeading title={t`Welcome, ${name}`} windowTitle={t`Home`} lead={me?.organization.name} />
      <div className={styles.cards}>
        <WaitingCard />
        <BillingCard />
        <RelationshipsCard />
        <RecentChangesCard />
      </div>
    </>
  );
}
