import { Link } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { Notice } from "../../design/notice.tsx";
import { pageData } from "../../platform/page-data.ts";
import styles from "./purchase-services-page.module.css";

/** How to order as long as this page takes no orders. */
export function HowToBuy() {
  const { vendorName, supportUrl } = pageData;
  return (
    <div className={styles.how}>
      <Notice tone="info">
        <p>
          <Trans>Orders cannot be placed on this page yet. To order, contact {vendorName}.</Trans>{" "}
          {supportUrl && (
            <Link inline href={supportUrl} target="_blank" rel="noopener noreferrer">
              <Trans>Contact {vendorName}</Trans>
            </Link>
          )}
        </p>
      </Notice>
    </div>
  );
}
