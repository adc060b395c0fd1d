import { Outlet } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Header } from "./header.tsx";
import styles from "./shell.module.css";
import { SkipLink } from "./skip-link.tsx";

/** The frame of pages that need no sign-in. */
export function PublicFrame({ children = <Outlet /> }: { readonly children?: ReactNode }) {
  return (
    <div className={styles.public}>
      <SkipLink />
      <Header />
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.page}>{children}</div>
      </main>
    </div>
  );
}
