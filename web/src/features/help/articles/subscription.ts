import { msg } from "@lingui/core/macro";
import type { Article } from "./article.ts";

export const subscription: Article = {
  page: "subscription",
  title: msg`Subscription details`,
  lead: msg`One subscription: its cost, its partner of record and what you can change. Choose what you want to do.`,
  sections: [
    {
      id: "add-partner",
      title: msg`Add a partner of record`,
      steps: [
        msg`Ask your partner for its Partner ID, or find one in the [Partner directory](/directory).`,
        msg`Open **More actions** in **Subscription name and cost** and choose **Add partner of record**.`,
        msg`Type the ID into **{vendor} Partner ID** and press **Check ID**. You see the partner's name, or what is wrong and what to do.`,
        msg`Press **Submit**.`,
      ],
      notes: [
        msg`A partner of record gets no admin rights. It sees your organization's name and this subscription's service, plan, number of licences, state and renewal date.`,
      ],
    },
    {
      id: "change-partner",
      title: msg`Change the partner of record`,
      steps: [
        msg`In the section **Partner ID** press **Edit partner of record**.`,
        msg`Type the new ID and press **Check ID**.`,
        msg`Press **Submit**. The former partner stays in the **History** with its dates.`,
      ],
      notes: [
        msg`A slip? **Undo** in the message at the bottom takes the change back. Both partners are told after five minutes, and only of what has changed in the end.`,
      ],
    },
    {
      id: "remove-partner",
      title: msg`Remove the partner of record`,
      steps: [
        msg`In the section **Partner ID** press **Edit partner of record**.`,
        msg`Clear the checkbox **Partner ID**, or empty the field.`,
        msg`Press **Submit**. The subscription then shows **No partner**.`,
      ],
    },
    {
      id: "several",
      title: msg`Name the same partner on several subscriptions`,
      steps: [
        msg`Type the ID and press **Check ID** as for one subscription.`,
        msg`Open **Also set for…** and tick the others. Each says whether this partner may serve it.`,
        msg`Press **Submit**. All are set together, or none.`,
      ],
    },
    {
      id: "contact-partner",
      title: msg`Contact the partner`,
      steps: [
        msg`In the section **Partner ID** press **Contact partner**.`,
        msg`Write your **Message**, or use the partner's e-mail address or phone number.`,
        msg`Agree to what the partner will see, and press **Send message**.`,
      ],
    },
    {
      id: "change",
      title: msg`Change licences, plan or term`,
      steps: [
        msg`Open **More actions** and choose **Change subscription**.`,
        msg`Set the **Number of licences**, the **Term** or the **Plan**. Below you read what it costs, from when it counts, and what happens to the partner.`,
        msg`Press **Confirm change**. Nothing happens before that.`,
      ],
      notes: [msg`A change that waits for the renewal stands on the page; **Undo planned change** takes it back.`],
    },
    {
      id: "auto-renewal",
      title: msg`Turn automatic renewal off or on`,
      steps: [
        msg`Open **More actions** and choose **Turn off automatic renewal** or **Turn on automatic renewal**.`,
        msg`Read what it means and confirm.`,
      ],
      notes: [
        msg`Turned off, the subscription can be used until its last day and then expires. Its partner of record stays until then.`,
      ],
    },
    {
      id: "cancel",
      title: msg`Cancel the subscription`,
      steps: [
        msg`Open **More actions** and choose **Cancel subscription**.`,
        msg`Read what ends and when. Mostly it is better to press **Turn off automatic renewal** here: the paid term is then used up.`,
        msg`Tick the box and press **Cancel subscription**.`,
      ],
      notes: [
        msg`Cancelling is at once and final, and nothing is refunded. The partner of record's period ends with it; the history stays.`,
      ],
    },
    {
      id: "check-id",
      title: msg`What Check ID answers`,
      notes: [
        msg`An ID is 4 to 12 digits; spaces and dashes do not matter. Each answer says what to do next: a wrong number is asked for again, a headquarters account offers its locations, and a partner that does not serve your service or country leads to the [Partner directory](/directory).`,
      ],
    },
    {
      id: "history",
      title: msg`See who it was before`,
      notes: [
        msg`The **History** shows each partner of record with its dates, who added it and why it ended. Nothing is ever deleted; a correction is marked as one.`,
      ],
    },
    {
      id: "refused",
      title: msg`A button does not work`,
      notes: [
        msg`Next to it stands why, and who can help. Readers see everything and change nothing: ask a global admin or a billing admin. What a reseller sold only the reseller can change. A subscription that has ended takes no partner.`,
      ],
    },
  ],
};
