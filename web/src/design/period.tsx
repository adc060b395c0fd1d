import styles from "./period.module.css";

/** From one day or moment to another; a line breaks between the two, and not within one. */
export function Period({ from, until }: { readonly from: string; readonly until: string }) {
  return (
    <>
      <span className={styles.end}>{from}</span> – <span className={styles.end}>{until}</span>
    </>
  );
}
