import { CartRegular } from "@fluentui/react-icons/svg/cart";
import { Trans } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import link from "../../design/text-link.module.css";
import { type ChoiceSearch, orderPath } from "./choice-search.ts";
import styles from "./order-banner.module.css";

/** Says what the directory is open for, where somebody came from an order, and leads back there. */
export function OrderBanner({ order }: Pick<ChoiceSearch, "order">) {
  const { history } = useRouter();
  if (!order) return null;
  const href = orderPath(order);
  return (
    <aside className={styles.banner}>
      <CartRegular fontSize={20} className={styles.icon} />
      <p>
        <Trans>You are choosing a partner for your order.</Trans>{" "}
        <a
          href={href}
          className={link.link}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            history.push(href);
          }}
        >
          <Trans>Back to the order</Trans>
        </a>
      </p>
    </aside>
  );
}
