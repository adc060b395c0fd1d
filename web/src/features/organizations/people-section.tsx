import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OrganizationDetails } from "../../../../contract/organization-register.ts";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SearchField } from "../../design/search-field.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import { AddPerson } from "./add-person.tsx";
import styles from "./organization-page.module.css";
import { organizationPeopleQuery } from "./organizations-data.ts";
import { PersonItem } from "./person-item.tsx";

/** More than these are searched. */
const searchedFrom = 10;

export function PeopleSection({ organization }: { readonly organization: OrganizationDetails }) {
  const { t } = useLingui();
  const [q, setQ] = useState("");
  const [typed, setTyped] = useTypedSearch(q, setQ);
  const list = useInfiniteQuery(organizationPeopleQuery(organization.id, q || undefined));
  const people = list.data?.pages.flatMap((page) => page.items);
  return (
    <Section title={t`People`} actions={<AddPerson organization={organization} />}>
      {organization.people >= searchedFrom && (
        <search className={styles.find}>
          <SearchField
            aria-label={t`Search people`}
            placeholder={t`Name or e-mail address`}
            value={typed}
            onType={setTyped}
          />
        </search>
      )}
      {list.isPending && <SkeletonLines count={4} />}
      {list.isError && !people && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      {people?.length === 0 && (
        <p className={styles.quiet}>
          {q ? <Trans>Nobody matches.</Trans> : <Trans>Nobody yet. Add a person and give it a sign-in link.</Trans>}
        </p>
      )}
      {people && people.length > 0 && (
        <ul className={styles.people} aria-label={t`People`} aria-busy={list.isPlaceholderData}>
          {people.map((person) => (
            <PersonItem key={person.id} person={person} />
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </Section>
  );
}
