import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import type { DirectoryMatches } from "../../../../contract/directory.ts";
import link from "../../design/text-link.module.css";
import { parseSearch } from "../../platform/search-params.ts";
import styles from "./match-answer.module.css";
import { directoryFrom, readMatchSearch } from "./match-search.ts";
import { useMatchSearch } from "./use-match-search.ts";

/** Nobody can do all that was asked for: what to ask for less of, and how many there are then. */
export function NoMatch({ matches }: { readonly matches: DirectoryMatches }) {
  const { search, goTo } = useMatchSearch();
  const { language } = useParams({ from: "/_public/$language/directory" });
  const { order, item, service, country } = search;
  const loosen = (query: string) => goTo({ ...readMatchSearch(parseSearch(query)), order, item, step: "answer" });
  return (
    <div className={styles.none}>
      <p>{matches.sentence}</p>
      {matches.loosened.length > 0 && (
        <div className={styles.ways}>
          <p>
            <Trans>Ask for less:</Trans>
          </p>
          {matches.loosened.map(({ without, sentence, query }) => (
            <Button key={without} onClick={() => loosen(query)}>
              {sentence}
            </Button>
          ))}
        </div>
      )}
      <p>
        <Link
          to="/$language/directory"
          params={{ language }}
          search={directoryFrom({ service, country, order, item })}
          className={link.link}
        >
          <Trans>Look in the Partner directory</Trans>
        </Link>
      </p>
    </div>
  );
}
