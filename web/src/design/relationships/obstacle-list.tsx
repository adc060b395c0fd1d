import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Obstacle } from "../../../../contract/resources.ts";
import { useFormat } from "../use-format.ts";
import styles from "./relationships.module.css";

interface ObstacleListProps {
  readonly obstacles: readonly Obstacle[];
  /** Its name, as a link to where the reader can look at it. */
  readonly name: (obstacle: Obstacle) => ReactNode;
  /** What is done about it. */
  readonly children?: (obstacle: Obstacle) => ReactNode;
}

/** What stands in the way of ending a relationship, by name: the same on both sides. */
export function ObstacleList({ obstacles, name, children }: ObstacleListProps) {
  return (
    <ul className={styles.obstacles}>
      {obstacles.map((obstacle) => (
        <li key={obstacle.id}>
          {name(obstacle)} <ObstacleNote obstacle={obstacle} />
          {children?.(obstacle)}
        </li>
      ))}
    </ul>
  );
}

/** An order that is not placed says so; what ends by itself says when. */
function ObstacleNote({ obstacle }: { readonly obstacle: Obstacle }) {
  const format = useFormat();
  const day = obstacle.clearsOn ? format.day(obstacle.clearsOn) : null;
  if (obstacle.kind === "order") {
    return (
      <span className={styles.note}>
        · <Trans>order not placed yet</Trans>
      </span>
    );
  }
  if (!day) return null;
  return (
    <span className={styles.note}>
      · <Trans>ends by itself on {day}, as agreed</Trans>
    </span>
  );
}
