import { useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import table from "../../design/data-table.module.css";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { AddPerson } from "./add-person.tsx";
import { peopleQuery } from "./people-data.ts";
import { PersonRow } from "./person-row.tsx";

/** Who of the company uses the portal, and in which role. */
export function PeoplePage() {
  const { t } = useLingui();
  const list = useInfiniteQuery(peopleQuery);
  const people = list.data?.pages.flatMap(({ items }) => items);
  const add = list.data?.pages[0]?.actions.add;
  return (
    <>
      <PageHeading
        title={t`People`}
        lead={t`The people of your company who use the Partner portal.`}
        actions={add && <AddPerson action={add} />}
      />
      {list.isPending && <SkeletonCards />}
      {list.isError && !people && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      {people && add && (
        <div className={table.card}>
          <table className={table.table} aria-label={t`People`}>
            <thead>
              <tr>
                <th scope="col">{t`Person`}</th>
                <th scope="col">{t`Role`}</th>
                <th scope="col">{t`Last seen`}</th>
                {add.allowed && <th scope="col">{t`Actions`}</th>}
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <PersonRow key={person.id} person={person} mayManage={add.allowed} />
              ))}
            </tbody>
          </table>
          <LoadMore list={list} />
        </div>
      )}
    </>
  );
}
