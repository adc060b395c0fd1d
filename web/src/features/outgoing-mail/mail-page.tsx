import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import link from "../../design/text-link.module.css";
import { MailDetails } from "./mail-details.tsx";
import styles from "./mail-page.module.css";
import { outgoingMailQuery } from "./outgoing-mail-data.ts";
import { readOutgoingMailSearch } from "./outgoing-mail-search.ts";

const route = getRouteApi("/_shell/console/outgoing-mail/$mailId");

/** One mail: what it says, to whom, and every try to hand it over. */
export function MailPage() {
  const { t } = useLingui();
  const { mailId } = route.useParams();
  const search = readOutgoingMailSearch({ ...route.useSearch() });
  const mail = useQuery(outgoingMailQuery(mailId));
  const subject = mail.data?.subject;
  return (
    <div className={styles.root}>
      <Link to="/console/outgoing-mail" search={search} className={`${link.link} ${styles.back}`}>
        <ArrowLeftRegular />
        <Trans>All outgoing mail</Trans>
      </Link>
      <PageHeading title={subject ?? t`Mail`} windowTitle={`${subject ?? t`Mail`} · ${t`Outgoing mail`}`} />
      {mail.isPending && <SkeletonCards />}
      {mail.isError && !mail.data && <LoadProblem error={mail.error} onRetry={() => void mail.refetch()} />}
      {mail.data && <MailDetails mail={mail.data} />}
    </div>
  );
}
