import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { RemovalDaysSection } from "./removal-days-section.tsx";
import { vendorSettingsQuery } from "./vendor-settings-data.ts";

/** What the vendor decides for everybody. */
export function VendorSettingsPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(vendorSettingsQuery);
  return (
    <>
      <PageHeading
        title={t`Settings`}
        lead={t`What holds for every customer and every partner.`}
        actions={<PageLink to="/console/audit" search={{ act: "vendor-settings-changed" }}>{t`Audit trail`}</PageLink>}
      />
      {!data && !error && <SkeletonCards />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data && <RemovalDaysSection settings={data} />}
    </>
  );
}
