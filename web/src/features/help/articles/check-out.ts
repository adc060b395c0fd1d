import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const checkOut: Article = {
  page: "check-out",
  title: msg`Check out`,
  lead: msg`Three steps to your order. What you enter is saved at once; you can close the page and go on later.`,
  sections: [
    {
      id: "quantity",
      title: msg`1. Quantity and term`,
      steps: [
        msg`Enter the **Quantity**, choose the **Term** and the **Country of use**.`,
        msg`**Add another plan** puts a further plan on the same order; **Take out** removes one.`,
        msg`Press **Next**.`,
      ],
    },
    {
      id: "payment",
      title: msg`2. Review and payment`,
      steps: [
        msg`Check what you order and the total with tax.`,
        msg`Under **Payment by invoice** enter the address of the invoice and, if you have them, the **VAT ID** and the **Purchase order number**.`,
        msg`Press **Next**.`,
      ],
    },
    {
      id: "partner",
      title: msg`Add the partner that helps you`,
      steps: [
        msg`In step 2, press **Add** in the pane **Partner information**.`,
        msg`Type the ID into **{vendor} Partner ID**, press **Check ID** and then **Submit**.`,
      ],
      notes: [
        msg`One partner serves the whole order, or each item its own: see **Partner by item**. **Change** and **Remove** are there until the order is placed. You can also order without a partner and add one later.`,
        msg`No ID at hand? **Need help with your order?** in step 1 leads to the directory and back.`,
      ],
    },
    {
      id: "place",
      title: msg`3. Confirm and place the order`,
      steps: [
        msg`Read through everything once more. **Back** leads to what you want to change.`,
        msg`Press **Place order**. Only now is something bought; pressed twice, it is still one order.`,
      ],
      notes: [
        msg`If a price or a partner has changed in the meantime, nothing is bought: the page says what it is and what to do.`,
      ],
    },
  ],
};
