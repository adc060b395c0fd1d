import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { Choice } from "../../design/choice.tsx";
import table from "../../design/data-table.module.css";
import { PageHeading } from "../../design/page-heading.tsx";
import { RequestList } from "./request-list.tsx";
import { readRequestsSearch } from "./requests-search.ts";

const route = getRouteApi("/_shell/partner/requests/");

/** What customers have asked for: to end a reseller relationship. */
export function RequestsPage() {
  const { t } = useLingui();
  const search = readRequestsSearch({ ...route.useSearch() });
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeading
        title={t`Requests`}
        lead={t`Customers that ask to end the reseller relationship, the latest first.`}
      />
      <div className={table.card}>
        <div className={table.filters}>
          <Choice
            label={<Trans>Show</Trans>}
            value={search.show ?? "open"}
            options={[
              ["open", t`Open requests`],
              ["closed", t`Closed requests`],
            ]}
            onChoose={(show) =>
              void navigate({
                search: (before) => ({ ...before, show: show === "closed" ? show : undefined }),
                replace: true,
                resetScroll: false,
              })
            }
          />
        </div>
        <RequestList search={search} />
      </div>
    </>
  );
}
