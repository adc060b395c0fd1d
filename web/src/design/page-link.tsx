import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes } from "react";
import styles from "./page-link.module.css";

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: React.Ref<HTMLAnchorElement> };

function Anchor({ className, ...anchor }: AnchorProps) {
  return <a {...anchor} className={[styles.link, className].filter(Boolean).join(" ")} />;
}

/** A link to a page of this product, in the look of a link. */
export const PageLink = createLink(Anchor);
