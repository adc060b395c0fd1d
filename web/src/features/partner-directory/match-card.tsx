import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { Trans } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { useId } from "react";
import type { DirectoryMatch } from "../../../../contract/directory.ts";
import link from "../../design/text-link.module.css";
import { useFormat } from "../../design/use-format.ts";
import { ChooseButton } from "./choose-button.tsx";
import styles from "./match-answer.module.css";
import type { DirectorySearch } from "./partner-directory-search.ts";
import type { Choice } from "./use-choice.ts";

interface MatchCardProps {
  readonly match: DirectoryMatch;
  readonly choice: Choice | null;
  readonly search: DirectorySearch;
  readonly reasonId: string;
}

/** One of the answers, with the reasons why it is one. */
export function MatchCard({ match, choice, search, reasonId }: MatchCardProps) {
  const { partner, reasons } = match;
  const { partnerId } = partner;
  const nameId = useId();
  const format = useFormat();
  const { language } = useParams({ from: "/_public/$language/directory" });
  return (
    <li className={styles.card}>
      <div className={styles.who}>
        <h3 id={nameId} className={styles.name}>
          <Link
            to="/$language/directory/$partnerId"
            params={{ language, partnerId }}
            search={search}
            className={link.link}
          >
            {partner.name}
          </Link>
        </h3>
        <p className={styles.place}>
          <span>
            {partner.town}, {format.country(partner.country)}
          </span>
          <span>
            <Trans>Partner ID: {partnerId}</Trans>
          </span>
        </p>
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason} className={styles.reason}>
              <CheckmarkRegular fontSize={16} className={styles.mark} />
              {reason}
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.choose}>
        <ChooseButton choice={choice} partnerId={partnerId} reasonId={reasonId} labelledBy={nameId} />
      </div>
    </li>
  );
}
