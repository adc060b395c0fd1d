import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { Me } from "../../../contract/resources.ts";
import { useMenuButton } from "../design/use-menu-button.ts";
import styles from "./header.module.css";

const loadAccountMenu = () => import("./account-menu.tsx");
const AccountMenu = lazy(loadAccountMenu);

export function AccountButton({ me }: { readonly me: Me }) {
  const { t } = useLingui();
  const { button, menu } = useMenuButton(loadAccountMenu);
  const { name } = me.person;
  return (
    <>
      <button type="button" className={styles.button} aria-label={t`Account menu: ${name}`} {...button}>
        <span className={styles.avatar} data-initials={initials(name)} />
      </button>
      {menu && (
        <Suspense>
          <AccountMenu {...menu} me={me} />
        </Suspense>
      )}
    </>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toUpperCase();
}
