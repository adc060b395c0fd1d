import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes } from "react";
import styles from "./button-link.module.css";

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly ref?: React.Ref<HTMLAnchorElement>;
  readonly primary?: boolean;
};

function Anchor({ className, primary = false, ...anchor }: AnchorProps) {
  const look = primary ? styles.primary : styles.secondary;
  return <a {...anchor} className={[styles.root, look, className].filter(Boolean).join(" ")} />;
}

/** A link to a page where something is done, in the look of a button. */
export const ButtonLink = createLink(Anchor);
