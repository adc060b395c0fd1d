import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../../design/card.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { ownRelationshipsQuery } from "./home-data.ts";
import { RelationshipsFacts } from "./relationships-facts.tsx";

export function RelationshipsCard() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(ownRelationshipsQuery);
  return (
    <Card
      icon={PeopleTeamRegular}
      title={t`Your partners`}
      link={
        <PageLink to="/admin/partner-relationships">
          <Trans>View partner relationships</Trans>
        </PageLink>
      }
    >
      {data && <RelationshipsFacts relationships={data} />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonLines count={3} />}
    </Card>
  );
}
