import { useLingui } from "@lingui/react/macro";
import type { Language } from "../../../../domain/languages.ts";
import { PageLink } from "../../design/page-link.tsx";
import { withHelp } from "../../platform/help-place.ts";
import styles from "./article-view.module.css";
import { HelpLink } from "./help-link.tsx";
import { pageAddress } from "./page-addresses.ts";
import { readText } from "./read-text.ts";

interface HelpTextViewProps {
  readonly text: string;
  readonly beside: boolean;
}

/** A text of the help with its labels and links. Beside the page the help stays open; over it, it makes way for the page. */
export function HelpTextView({ text, beside }: HelpTextViewProps) {
  const { i18n } = useLingui();
  return readText(text).map((piece, index) => {
    // The pieces of a text never change their order.
    const key = `${index} ${piece.text}`;
    if (piece.kind === "label") {
      return (
        <strong key={key} className={styles.label}>
          {piece.text}
        </strong>
      );
    }
    if (piece.kind === "words") return piece.text;
    if (piece.to.startsWith("#")) {
      return (
        <HelpLink key={key} to={{ guide: piece.to.slice(1) }}>
          {piece.text}
        </HelpLink>
      );
    }
    const address = pageAddress(piece.to, i18n.locale as Language);
    if (!address) return piece.text;
    return (
      <PageLink key={key} to={address as "/"} {...(!beside && { search: withHelp({})({}) as never })} preload={false}>
        {piece.text}
      </PageLink>
    );
  });
}
