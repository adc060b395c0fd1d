import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { HelpPage } from "../../../../domain/help-pages.ts";
import { EmptyState } from "../../design/empty-state.tsx";
import { ContactSupport } from "./contact-support.tsx";
import styles from "./found-places.module.css";
import { HelpLink } from "./help-link.tsx";
import { articlePlace } from "./help-view.ts";
import type { Found } from "./search-articles.ts";

interface FoundPlacesProps {
  readonly query: string;
  readonly found: readonly Found[];
  readonly about: HelpPage;
}

/** What the search found, each with the words around it. */
export function FoundPlaces({ query, found, about }: FoundPlacesProps) {
  const { t } = useLingui();
  const count = found.length;
  return (
    <section aria-labelledby="help-found">
      <h3 id="help-found" tabIndex={-1} data-help-heading className={styles.title}>
        <Trans>Results</Trans>
      </h3>
      <p role="status" className={styles.count}>
        {count > 0 && t`${plural(count, { one: "# place found", other: "# places found" })}`}
        {count === 0 && <Trans>Nothing found for “{query}”.</Trans>}
      </p>
      {count === 0 ? (
        <EmptyState title={<Trans>The help has no answer to that</Trans>} action={<ContactSupport about={about} />}>
          <Trans>Try other or fewer words, or look through all topics.</Trans>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {found.map(({ place, excerpt }) => (
            <li key={articlePlace(place.page, place.section ?? undefined)} className={styles.item}>
              <HelpLink to={{ guide: articlePlace(place.page, place.section ?? undefined), guideSearch: query }}>
                {place.title}
              </HelpLink>
              {place.section && <p className={styles.article}>{place.articleTitle}</p>}
              <p className={styles.excerpt}>
                {excerpt.map(({ text, matches }, index) => {
                  const key = `${index} ${text}`;
                  return matches ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
