import { topicsOf } from "../../domain/notice-topics.ts";
import { keyAt } from "./calendar.ts";
import { newsOfMessages, newsOfOrders } from "./news-of-dealings.ts";
import { newsOfRecord } from "./news-of-record.ts";
import { newsOfInvitations, newsOfProposals, newsOfRequests } from "./news-of-requests.ts";
import { newsOfRelationships } from "./news-of-resellers.ts";
import type { Rows } from "./rows.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** The reader of the sample's farm wants to know of orders here, and by no mail. */
function addPreference(rows: Rows): void {
  const reader = rows.person.find(({ email }) => email === "celina@zielonafarma.example");
  if (!reader) throw new Error("The sample has nobody called Celina.");
  const { organization_id, id: person_id } = reader;
  rows.notice_preference.push({ organization_id, person_id, topic: "orders", in_product: true, by_mail: false });
}

/** Tells the people of the sample what its story has told, five minutes after it happened. The latest two of each are unread. */
export function addNotices(rows: Rows, now: Date): void {
  addPreference(rows);
  addTold(rows, now);
  const tellers = [
    newsOfRecord,
    newsOfRelationships,
    newsOfRequests,
    newsOfProposals,
    newsOfInvitations,
    newsOfMessages,
    newsOfOrders,
  ];
  const news = tellers
    .flatMap((tell) => tell(rows))
    .filter(({ at }) => at.getTime() > now.getTime() - 350 * day && at.getTime() < now.getTime() - 10 * minute)
    .sort((one, other) => other.at.getTime() - one.at.getTime());
  for (const person of rows.person.filter(({ erased_at }) => !erased_at)) {
    const kind = rows.organization.find(({ id }) => id === person.organization_id)?.kind ?? "customer";
    const topics: readonly string[] = topicsOf[kind];
    const own = news.filter(({ to, topic }) => to === person.organization_id && topics.includes(topic));
    for (const [index, { at, topic, kind, about, path }] of own.entries()) {
      const toldAt = new Date(at.getTime() + 5 * minute);
      const id = keyAt(toldAt);
      rows.notice.push({
        organization_id: person.organization_id,
        id,
        person_id: person.id,
        dedupe_key: `sample ${id}`,
        topic,
        kind,
        about,
        path,
        told_at: toldAt,
        read_at: index < 2 ? null : new Date(toldAt.getTime() + 90 * minute),
      });
    }
  }
}

/** What both sides of the story's relationships know, so that only what happens from now on is news. */
function addTold(rows: Rows, now: Date): void {
  const told = (organizationId: string, id: string, what: string) =>
    rows.told_relationship_news.push({ organization_id: organizationId, subject_id: id, told: what, told_at: now });
  for (const one of rows.reseller_relationship) told(one.organization_id, one.id, one.ends_at ? "ended" : "open");
  for (const one of rows.removal_request) {
    const { state = "asked" } = one;
    told(one.organization_id, one.id, state === "date-promised" ? `${state} ${one.promised_date}` : state);
  }
  for (const one of rows.clearing_proposal) told(one.organization_id, one.id, one.state ?? "proposed");
  for (const one of rows.reseller_invitation) told(one.organization_id, one.id, one.state ?? "sent");
}
