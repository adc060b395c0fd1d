import { type ReactNode, useEffect, useRef } from "react";
import { arrive } from "../platform/page-arrival.ts";
import styles from "./page-heading.module.css";
import { usePageTitle } from "./use-page-title.ts";

interface PageHeadingProps {
  readonly title: string;
  /** The title of the window, where it is not the heading. */
  readonly windowTitle?: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The heading of a page. It takes the focus when somebody arrives, so that a screen reader says where one is. */
export function PageHeading({ title, windowTitle = title, lead, actions }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(windowTitle);
  useEffect(() => {
    if (arrive()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.root}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
