import { Trans } from "@lingui/react/macro";
import type { Article } from "./articles/article.ts";
import styles from "./found-places.module.css";
import { HelpLink } from "./help-link.tsx";
import { articlePlace } from "./help-view.ts";
import type { Say } from "./help-words.ts";
import { plainText } from "./read-text.ts";

/** Every article that this person has a use for. */
export function Topics({ articles, say }: { readonly articles: readonly Article[]; readonly say: Say }) {
  return (
    <section aria-labelledby="help-topics">
      <h3 id="help-topics" tabIndex={-1} data-help-heading className={styles.title}>
        <Trans>All topics</Trans>
      </h3>
      <ul className={styles.list}>
        {articles.map(({ page, title, lead }) => (
          <li key={page} className={styles.item}>
            <HelpLink to={{ guide: articlePlace(page) }}>{say(title)}</HelpLink>
            <p className={styles.excerpt}>{plainText(say(lead))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
