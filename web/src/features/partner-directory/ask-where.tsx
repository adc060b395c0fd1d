import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { ChoiceCards } from "./choice-cards.tsx";
import { countQuery } from "./partner-directory-data.ts";
import { Question } from "./question.tsx";
import styles from "./town-field.module.css";
import { useMatchSearch } from "./use-match-search.ts";
import { usePartnerCount } from "./use-partner-count.ts";

/** The second question: in which country the services are used and, if that matters, near which town. */
export function AskWhere() {
  const { t, i18n } = useLingui();
  const { search, answer } = useMatchSearch();
  const inWords = usePartnerCount();
  const townId = useId();
  const { country, town, service } = search;
  const countries = useQuery(countQuery({ service: service?.[0] })).data?.facets.country;
  const towns = useQuery({ ...countQuery({ service: service?.[0], country }), enabled: country !== undefined }).data
    ?.facets.town;
  const byName = new Intl.Collator(i18n.locale);
  const sorted = [...(towns ?? [])].sort((one, other) => byName.compare(one.label, other.label));
  return (
    <Question
      step="where"
      title={t`Where will you use them?`}
      hint={t`A partner is authorized country by country. Partners of your town come first.`}
      lacks={country ? undefined : t`Choose a country.`}
    >
      {countries ? (
        <ChoiceCards
          legend={t`Country`}
          kind="radio"
          name="country"
          cards={countries.map(({ value, label, count }) => ({ value, title: label, text: inWords(count) }))}
          chosen={country ? [country] : []}
          onChange={([chosen]) => answer({ country: chosen, town: undefined })}
        />
      ) : (
        <SkeletonLines count={4} />
      )}
      <div className={styles.field}>
        <label htmlFor={townId} className={styles.label}>
          <Trans>Town (if it matters)</Trans>
        </label>
        <select
          id={townId}
          className={styles.select}
          value={town ?? ""}
          onChange={({ target }) => answer({ town: target.value || undefined })}
        >
          <option value="">{t`Any town`}</option>
          {town && !towns?.some(({ value }) => value === town) && <option value={town}>{town}</option>}
          {sorted.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </Question>
  );
}
