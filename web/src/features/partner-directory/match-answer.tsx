import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useId, useRef } from "react";
import { ActionReason } from "../../design/action-reason.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import link from "../../design/text-link.module.css";
import styles from "./match-answer.module.css";
import { MatchCard } from "./match-card.tsx";
import { directoryFrom } from "./match-search.ts";
import { NoMatch } from "./no-match.tsx";
import { matchesQuery } from "./partner-directory-data.ts";
import { useChoice } from "./use-choice.ts";
import { useMatchSearch } from "./use-match-search.ts";
import { WaitingMatches } from "./waiting-matches.tsx";

/** Who meets all that was asked for, or in honesty nobody, and what to ask for less of. */
export function MatchAnswer() {
  const { search } = useMatchSearch();
  const { language } = useParams({ from: "/_public/$language/directory" });
  const choice = useChoice(search);
  const reasonId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery(matchesQuery(search));
  useEffect(() => {
    if (data) heading.current?.focus({ preventScroll: true });
  }, [data]);
  if (error && !data) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <WaitingMatches />;
  const shown = data.items.length;
  const more = data.total - shown;
  return (
    <section className={styles.answer} aria-labelledby="match-answer">
      <h2 ref={heading} id="match-answer" tabIndex={-1} className={styles.title}>
        {shown === 0 ? (
          <Trans>Nobody meets all of this</Trans>
        ) : (
          <Plural value={shown} one="# partner for you" other="# partners for you" />
        )}
      </h2>
      {shown === 0 && <NoMatch matches={data} />}
      {choice?.action && <ActionReason id={reasonId} action={choice.action} />}
      {shown > 0 && (
        <ol className={styles.cards}>
          {data.items.map((match) => (
            <MatchCard
              key={match.partner.id}
              match={match}
              choice={choice}
              search={directoryFrom(search)}
              reasonId={reasonId}
            />
          ))}
        </ol>
      )}
      {more > 0 && (
        <p className={styles.more}>
          <Plural
            value={more}
            one="# more partner meets all of this; equals take turns here."
            other="# more partners meet all of this; equals take turns here."
          />{" "}
          <Link to="/$language/directory" params={{ language }} search={directoryFrom(search)} className={link.link}>
            <Trans>See them in the directory</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}
