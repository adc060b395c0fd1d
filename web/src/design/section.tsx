import { type ReactNode, type Ref, useId } from "react";
import styles from "./section.module.css";

interface SectionProps {
  readonly title: string;
  /** Of its heading: 3 where it stands inside a part of the page that has a heading of its own. */
  readonly level?: 2 | 3;
  /** Makes the heading a place that the focus can be sent to. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A card of a page, named by its heading. */
export function Section({ title, level = 2, headingRef, lead, actions, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id} className={styles.title} {...(headingRef && { ref: headingRef, tabIndex: -1 })}>
          {title}
        </Heading>
        {actions}
      </div>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
