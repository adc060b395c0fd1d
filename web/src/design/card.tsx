import type { FluentIcon } from "@fluentui/react-icons";
import { type ReactNode, useId } from "react";
import styles from "./card.module.css";

interface CardProps {
  readonly icon: FluentIcon;
  readonly title: string;
  /** Where to go on from here. */
  readonly link?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One thing at a glance: a heading, what there is to know, a link that leads on. */
export function Card({ icon: Icon, title, link, className, children }: CardProps) {
  const id = useId();
  return (
    <section className={[styles.card, className].filter(Boolean).join(" ")} aria-labelledby={id}>
      <div className={styles.head}>
        <Icon fontSize={20} className={styles.icon} />
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
      </div>
      <div className={styles.body}>{children}</div>
      {link && <div className={styles.foot}>{link}</div>}
    </section>
  );
}
