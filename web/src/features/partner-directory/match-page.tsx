import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { PageHeading } from "../../design/page-heading.tsx";
import link from "../../design/text-link.module.css";
import { AskHelp } from "./ask-help.tsx";
import { AskWhat } from "./ask-what.tsx";
import { AskWhere } from "./ask-where.tsx";
import { LanguageLink } from "./language-link.tsx";
import { MatchAnswer } from "./match-answer.tsx";
import styles from "./match-page.module.css";
import { MatchProgress } from "./match-progress.tsx";
import { directoryFrom, stepOf } from "./match-search.ts";
import { OrderBanner } from "./order-banner.tsx";
import { useMatchSearch } from "./use-match-search.ts";

const parts = { what: AskWhat, where: AskWhere, help: AskHelp, answer: MatchAnswer } as const;

/** Three short questions, and at most five partners that meet all that was asked for. */
export function MatchPage() {
  const { t } = useLingui();
  const { language } = useParams({ from: "/_public/$language/directory" });
  const { search } = useMatchSearch();
  const step = stepOf(search);
  const Part = parts[step];
  return (
    <>
      <OrderBanner order={search.order} />
      <Link
        to="/$language/directory"
        params={{ language }}
        search={directoryFrom(search)}
        className={`${link.link} ${styles.back}`}
      >
        <ArrowLeftRegular />
        <Trans>Partner directory</Trans>
      </Link>
      <PageHeading
        title={t`Find my partner`}
        lead={t`Answer three short questions and see at most five partners, each with the reasons.`}
        actions={<LanguageLink />}
      />
      <MatchProgress search={search} step={step} />
      <Part key={step} />
    </>
  );
}
