import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import type { Me } from "../../../../contract/resources.ts";
import type { HelpPage } from "../../../../domain/help-pages.ts";
import { herePlace } from "../../platform/help-place.ts";
import { useMaybeMe } from "../../platform/me.ts";
import { ArticleView } from "./article-view.tsx";
import type { Article } from "./articles/article.ts";
import { articles } from "./articles/articles.ts";
import { ContactForm } from "./contact-form.tsx";
import { FoundPlaces } from "./found-places.tsx";
import { HelpLink } from "./help-link.tsx";
import styles from "./help-pane.module.css";
import { placesOf } from "./help-places.ts";
import { type HelpView, searchPlace, topicsPlace } from "./help-view.ts";
import type { Say } from "./help-words.ts";
import { searchArticles } from "./search-articles.ts";
import { Topics } from "./topics.tsx";

interface HelpViewsProps {
  readonly view: HelpView;
  readonly here: HelpPage;
  readonly say: Say;
  readonly query: string;
  readonly beside: boolean;
}

/** Whether the person may enter the place that an article is about. */
function isFor(places: Me["places"], { forOperators, forPartners }: Article): boolean {
  if (forOperators) return places.includes("operator-console");
  return !forPartners || places.includes("partner-portal");
}

/** What is open in the pane, with the ways back and on. */
export function HelpViews({ view, here, say, query, beside }: HelpViewsProps) {
  const places = useMaybeMe()?.places;
  const known = useMemo(() => articles.filter((article) => isFor(places ?? [], article)), [places]);
  const searched = useMemo(() => placesOf(known, say), [known, say]);
  const isOwn = view.kind === "article" && !view.chosen;
  const article = view.kind === "article" && articles.find(({ page }) => page === view.page);
  return (
    <>
      {!isOwn && (
        <nav className={styles.ways}>
          {view.kind === "article" && query && (
            <HelpLink to={{ guide: searchPlace, guideSearch: query }}>
              <Trans>Back to the results</Trans>
            </HelpLink>
          )}
          <HelpLink to={{ guide: herePlace }}>
            <Trans>Help for this page</Trans>
          </HelpLink>
        </nav>
      )}
      {view.kind === "search" && <FoundPlaces query={query} found={searchArticles(searched, query)} about={here} />}
      {view.kind === "topics" && <Topics articles={known} say={say} />}
      {view.kind === "contact" && <ContactForm key={view.about} about={view.about} />}
      {article && (
        <ArticleView key={article.page} article={article} section={sectionOf(view)} say={say} beside={beside} />
      )}
      {view.kind !== "topics" && (
        <p className={styles.on}>
          <HelpLink to={{ guide: topicsPlace }}>
            <Trans>All topics</Trans>
          </HelpLink>
        </p>
      )}
    </>
  );
}

function sectionOf(view: HelpView): string | null {
  return view.kind === "article" ? view.section : null;
}
