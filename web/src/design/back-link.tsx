import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes } from "react";
import styles from "./back-link.module.css";
import link from "./text-link.module.css";

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: React.Ref<HTMLAnchorElement> };

function Anchor({ children, ...anchor }: AnchorProps) {
  return (
    <a {...anchor} className={`${link.link} ${styles.root}`}>
      <ArrowLeftRegular />
      {children}
    </a>
  );
}

/** The way from a page back to the list that it was opened from. */
export const BackLink = createLink(Anchor);
