import type { Article } from "./articles/article.ts";
import type { Say } from "./help-words.ts";
import { plainText } from "./read-text.ts";
import type { Place } from "./search-articles.ts";

/** Everything that can be found in the articles, in the language of `say`. */
export function placesOf(articles: readonly Article[], say: Say): Place[] {
  const plain = (text: Parameters<Say>[0]) => plainText(say(text));
  return articles.flatMap(({ page, title, lead, sections }) => {
    const articleTitle = plain(title);
    const beginning: Place = { page, section: null, articleTitle, title: articleTitle, text: plain(lead) };
    return [
      beginning,
      ...sections.map((section) => ({
        page,
        section: section.id,
        articleTitle,
        title: plain(section.title),
        text: [...(section.steps ?? []), ...(section.notes ?? [])].map(plain).join(" "),
      })),
    ];
  });
}
