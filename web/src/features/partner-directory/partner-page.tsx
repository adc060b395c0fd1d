import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { PageSkeleton } from "../../design/page-skeleton.tsx";
import link from "../../design/text-link.module.css";
import { LanguageLink } from "./language-link.tsx";
import { OrderBanner } from "./order-banner.tsx";
import { partnerQuery } from "./partner-directory-data.ts";
import { readDirectorySearch } from "./partner-directory-search.ts";
import styles from "./partner-page.module.css";
import { ShownPartner } from "./shown-partner.tsx";

/** One partner, for anybody. */
export function PartnerPage() {
  const { t } = useLingui();
  const { language, partnerId } = useParams({ from: "/_public/$language/directory/$partnerId" });
  const search = useSearch({ from: "/_public/$language/directory/$partnerId" });
  const { data: partner, error, isPending, refetch } = useQuery(partnerQuery(partnerId));
  return (
    <>
      <OrderBanner order={search.order} />
      <Link
        to="/$language/directory"
        params={{ language }}
        search={readDirectorySearch}
        className={`${link.link} ${styles.back}`}
      >
        <ArrowLeftRegular />
        <Trans>Partner directory</Trans>
      </Link>
      {isPending && <PageSkeleton />}
      {error && !partner && (
        <>
          <PageHeading title={t`Partner ${partnerId}`} actions={<LanguageLink />} />
          <LoadProblem error={error} onRetry={() => void refetch()} />
        </>
      )}
      {partner && <ShownPartner key={partner.id} partner={partner} search={search} />}
    </>
  );
}
