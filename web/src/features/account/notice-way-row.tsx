import { useId } from "react";
import type { OrganizationKind } from "../../../../domain/roles.ts";
import { useTopicNames } from "../../design/use-topic-names.ts";
import type { NoticePreference } from "./account-data.ts";
import styles from "./notices-section.module.css";
import { useTopicTexts } from "./use-topic-texts.ts";

interface NoticeWayRowProps {
  readonly preference: NoticePreference;
  readonly kind: OrganizationKind;
  /** The IDs of the headings over the boxes. */
  readonly columns: { readonly here: string; readonly mail: string };
  readonly onChoose: (chosen: NoticePreference) => void;
}

/** One topic, and the two ways to be told of it. */
export function NoticeWayRow({ preference, kind, columns, onChoose }: NoticeWayRowProps) {
  const id = useId();
  const { topic, inProduct, byMail } = preference;
  const name = useTopicNames()[topic];
  const text = useTopicTexts(kind)[topic];
  return (
    <tr>
      <th scope="row" className={styles.topic}>
        <span id={id} className={styles.name}>
          {name}
        </span>
        {text && <span className={styles.text}>{text}</span>}
      </th>
      <td>
        <label className={styles.box}>
          <input
            type="checkbox"
            checked={inProduct}
            aria-labelledby={`${id} ${columns.here}`}
            onChange={() => onChoose({ ...preference, inProduct: !inProduct })}
          />
        </label>
      </td>
      <td>
        <label className={styles.box}>
          <input
            type="checkbox"
            checked={byMail}
            aria-labelledby={`${id} ${columns.mail}`}
            onChange={() => onChoose({ ...preference, byMail: !byMail })}
          />
        </label>
      </td>
    </tr>
  );
}
