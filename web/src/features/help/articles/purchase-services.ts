import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const purchaseServices: Article = {
  page: "purchase-services",
  title: msg`Purchase services`,
  lead: msg`The services that {vendor} sells in your organization's country, with their plans and prices for one licence.`,
  sections: [
    {
      id: "choose",
      title: msg`Choose a plan`,
      steps: [
        msg`Find the service; **Search services** narrows the list.`,
        msg`Press **Compare plans** to see a service's plans side by side.`,
      ],
      notes: [msg`Prices are for one licence, before tax; check out shows the whole amount.`],
    },
    {
      id: "buy",
      title: msg`Buy a plan`,
      steps: [
        msg`At the foot of the service open **Plans and prices**.`,
        msg`Press **Buy now** beside the plan. [Check out](#check-out) opens; nothing is bought until you place the order.`,
      ],
    },
    {
      id: "help",
      title: msg`Get help from a partner`,
      steps: [
        msg`Open **Need help with your order?**.`,
        msg`Follow **Get help from a {vendor} partner** to the directory and press **Choose this partner** on the partner's page.`,
      ],
      notes: [
        msg`The partner is kept and shown here under **Partner for your next order**; you can change or remove it.`,
      ],
    },
    {
      id: "drafts",
      title: msg`Go on with an order`,
      notes: [
        msg`An order that is not placed yet waits under **Orders not placed yet**, on every device. Press **Continue** to go on, or **Discard** to give it up.`,
      ],
    },
    {
      id: "orders",
      title: msg`Find an order that was placed`,
      notes: [
        msg`**Your orders** at the foot of the page lists them, the latest first. Press one to see and print its [summary](#order.print).`,
      ],
    },
  ],
};
