import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode } from "react";
import styles from "./list-card.module.css";

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: React.Ref<HTMLAnchorElement> };

function Anchor({ className, ...anchor }: AnchorProps) {
  return <a {...anchor} className={[styles.line, styles.link, className].filter(Boolean).join(" ")} />;
}

/** A line that leads to the page of what it shows. */
export const ListLine = createLink(Anchor);

/** A line that leads nowhere by itself. */
export function PlainLine({ children }: { readonly children: ReactNode }) {
  return <div className={styles.line}>{children}</div>;
}

interface LineNameProps {
  readonly name: ReactNode;
  readonly fine?: ReactNode;
}

/** What the line is about, and under it what tells it from others. */
export function LineName({ name, fine }: LineNameProps) {
  return (
    <span className={styles.what}>
      <span className={styles.name}>{name}</span>
      {fine && <span className={styles.fine}>{fine}</span>}
    </span>
  );
}

interface LineFactProps {
  readonly children: ReactNode;
  readonly fine?: ReactNode;
  readonly end?: boolean;
}

/** One more thing to know, in a column of its own. */
export function LineFact({ children, fine, end = false }: LineFactProps) {
  return (
    <span className={`${styles.fact} ${end ? styles.end : ""}`}>
      <span>{children}</span>
      {fine && <span className={styles.fine}>{fine}</span>}
    </span>
  );
}
