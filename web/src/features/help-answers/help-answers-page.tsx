import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { PageHeading } from "../../design/page-heading.tsx";
import { AnswersSection } from "./answers-section.tsx";
import styles from "./help-answers-page.module.css";
import type { HelpAnswersSearch } from "./help-answers-search.ts";
import { MessagesSection } from "./messages-section.tsx";

const route = getRouteApi("/_shell/console/help-answers");

/** For operators: which pages of the help helped, and what people wrote to support. */
export function HelpAnswersPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: HelpAnswersSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeading
        title={t`Help answers`}
        lead={t`Which pages of the help helped and which did not, and what people have written to support.`}
      />
      <div className={styles.sections}>
        <MessagesSection shown={search.messages} onShow={(messages) => change({ messages })} />
        <AnswersSection sort={search.sort} onSort={(sort) => change({ sort })} />
      </div>
    </>
  );
}
