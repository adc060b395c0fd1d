import { useLingui } from "@lingui/react/macro";
import { topicsOf } from "../../../../domain/notice-topics.ts";
import { FilterToggle, FilterToggles } from "../../design/filter-toggles.tsx";
import { useTopicNames } from "../../design/use-topic-names.ts";
import { useMaybeMe } from "../../platform/me.ts";
import type { NoticesFilter } from "../../platform/notices.ts";
import styles from "./notices-page.module.css";

interface NoticeFiltersProps {
  readonly filter: NoticesFilter;
  readonly onChange: (filter: NoticesFilter) => void;
}

export function NoticeFilters({ filter, onChange }: NoticeFiltersProps) {
  const { t } = useLingui();
  const names = useTopicNames();
  const me = useMaybeMe();
  const topics = me ? topicsOf[me.organization.kind] : [];
  return (
    <search className={styles.filters}>
      <FilterToggles label={t`Filter notices`}>
        <FilterToggle
          pressed={filter.read === "no"}
          onToggle={() => onChange({ read: filter.read === "no" ? undefined : "no" })}
        >
          {t`Unread only`}
        </FilterToggle>
        {topics.length > 1 &&
          topics.map((topic) => (
            <FilterToggle
              key={topic}
              pressed={filter.topic === topic}
              onToggle={() => onChange({ topic: filter.topic === topic ? undefined : topic })}
            >
              {names[topic]}
            </FilterToggle>
          ))}
      </FilterToggles>
    </search>
  );
}
