import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { FilterToggle, FilterToggles } from "../../design/filter-toggles.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { useWaiting } from "../../design/relationships/use-waiting.ts";
import { WaitingList } from "../../design/relationships/waiting-list.tsx";
import { Section } from "../../design/section.tsx";
import styles from "./partner-relationships-page.module.css";
import { PastRelationships } from "./past-relationships.tsx";
import { PresentRelationships } from "./present-relationships.tsx";

const route = getRouteApi("/_shell/admin/partner-relationships");

/** Journeys 6 and 7: every tie to a partner, what waits for an answer about one, and those that ended. */
export function PartnerRelationshipsPage() {
  const { t } = useLingui();
  const { time } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: "past" | undefined) =>
    void navigate({ search: next ? { time: next } : {}, replace: true, resetScroll: false });
  return (
    <>
      <PageHeading
        title={t`Partner relationships`}
        lead={t`The partners that advise your organization or sell to it, and what they can see.`}
      />
      <div className={styles.waiting}>
        <Waiting />
      </div>
      <div className={styles.times}>
        <FilterToggles label={t`Which relationships to show`}>
          <FilterToggle pressed={time === undefined} onToggle={() => show(undefined)}>
            <Trans>In force</Trans>
          </FilterToggle>
          <FilterToggle pressed={time === "past"} onToggle={() => show("past")}>
            <Trans>Past relationships</Trans>
          </FilterToggle>
        </FilterToggles>
      </div>
      {time === "past" ? <PastRelationships /> : <PresentRelationships />}
    </>
  );
}

function Waiting() {
  const { t } = useLingui();
  const waiting = useWaiting();
  if (waiting.length === 0) return null;
  return (
    <Section title={t`Waiting for an answer`}>
      <WaitingList waiting={waiting} />
    </Section>
  );
}
