import styles from "./article-view.module.css";
import type { Article, HelpSection } from "./articles/article.ts";
import { HelpTextView } from "./help-text-view.tsx";
import type { Say } from "./help-words.ts";
import { WasItHelpful } from "./was-it-helpful.tsx";

interface ArticleViewProps {
  readonly article: Article;
  /** The one that was looked for; null: none. */
  readonly section: string | null;
  readonly say: Say;
  readonly beside: boolean;
}

// So many things to do are seen at a glance; of more only the headings are, and each opens at a press.
const openAtOnce = 3;

/** The instructions for one page, and whether they helped. */
export function ArticleView({ article, section, say, beside }: ArticleViewProps) {
  const { page, title, lead, sections } = article;
  return (
    <>
      <article aria-labelledby="help-article">
        <h3 id="help-article" tabIndex={-1} data-help-heading className={styles.title}>
          {say(title)}
        </h3>
        <p className={styles.lead}>
          <HelpTextView text={say(lead)} beside={beside} />
        </p>
        {sections.map((one) => (
          <Instructions
            key={one.id}
            section={one}
            isOpen={one.id === section || sections.length <= openAtOnce}
            isWanted={one.id === section}
            say={say}
            beside={beside}
          />
        ))}
      </article>
      <WasItHelpful key={page} page={page} />
    </>
  );
}

interface InstructionsProps extends Pick<ArticleViewProps, "say" | "beside"> {
  readonly section: HelpSection;
  readonly isOpen: boolean;
  readonly isWanted: boolean;
}

function Instructions({ section, isOpen, isWanted, say, beside }: InstructionsProps) {
  const { id, title, steps = [], notes = [] } = section;
  return (
    // Another key where it becomes the wanted one: it opens, whatever the person did with it before.
    <details key={String(isWanted)} open={isOpen} className={styles.section} data-wanted={isWanted || undefined}>
      <summary id={`help-${id}`} className={styles.summary}>
        <h4 className={styles.heading}>{say(title)}</h4>
      </summary>
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step.id}>
              <HelpTextView text={say(step)} beside={beside} />
            </li>
          ))}
        </ol>
      )}
      {notes.map((note) => (
        <p key={note.id} className={styles.note}>
          <HelpTextView text={say(note)} beside={beside} />
        </p>
      ))}
    </details>
  );
}
