import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import type { Language } from "../../../../domain/languages.ts";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { herePlace, useHelpAddress, useHelpMoves } from "../../platform/help-place.ts";
import styles from "./help-pane.module.css";
import { readHelpView } from "./help-view.ts";
import { HelpViews } from "./help-views.tsx";
import { loadHelpWords } from "./help-words.ts";
import { SearchHelp } from "./search-help.tsx";
import { useArticleHere } from "./use-article-here.ts";
import { useHelpFocus } from "./use-help-focus.ts";

interface HelpPaneProps {
  /** The pane stands beside the page, which goes on being used; else it lies over it. */
  readonly beside: boolean;
}

/** The help: instructions for the page that is open, search over all of it, and a way to support. */
export default function HelpPane({ beside }: HelpPaneProps) {
  const { t, i18n } = useLingui();
  const { close } = useHelpMoves();
  const { guide = herePlace, guideSearch = "" } = useHelpAddress();
  const here = useArticleHere();
  const language = i18n.locale as Language;
  const words = useQuery({
    queryKey: ["help-words", language],
    queryFn: () => loadHelpWords(language),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const view = readHelpView(guide, here);
  const pane = useRef<HTMLElement>(null);
  useHelpFocus(pane, { guide, beside, isReady: words.data !== undefined });
  return (
    <aside
      ref={pane}
      className={styles.pane}
      aria-labelledby="help-title"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.head}>
        <h2 id="help-title" tabIndex={-1} className={styles.name}>{t`Help`}</h2>
        <button type="button" className={styles.close} aria-label={t`Close help`} onClick={close}>
          <DismissRegular fontSize={20} />
        </button>
      </div>
      <SearchHelp inAddress={guideSearch} isOpen={view.kind === "search"} />
      <div className={styles.body} data-help-body>
        {words.data ? (
          <HelpViews view={view} here={here} say={words.data} query={guideSearch} beside={beside} />
        ) : words.isError ? (
          <LoadProblem error={words.error} onRetry={() => void words.refetch()} />
        ) : (
          <SkeletonLines count={5} />
        )}
      </div>
    </aside>
  );
}
