import { Trans } from "@lingui/react/macro";
import type { CSSProperties } from "react";
import styles from "./skeleton.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** A grey bar in the measure of what is coming. */
export function SkeletonBar({ width = "100%", height }: { readonly width?: string; readonly height?: string }) {
  // Through the object model, which the content security policy allows; a style attribute in markup it would not.
  const style: CSSProperties = { width, ...(height && { height }) };
  return <span className={styles.bar} style={style} aria-hidden="true" />;
}

const widths = ["62%", "88%", "74%", "93%", "56%", "81%"];

/** A few bars for text that is coming, and the word for those who do not see them. */
export function SkeletonLines({ count = 3 }: { readonly count?: number }) {
  return (
    <div className={styles.lines}>
      <VisuallyHidden role="status">
        <Trans>Loading…</Trans>
      </VisuallyHidden>
      {Array.from({ length: count }, (_, line) => (
        <SkeletonBar key={line} width={widths[line % widths.length] ?? "80%"} />
      ))}
    </div>
  );
}
