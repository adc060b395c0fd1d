import { agree } from "./add-agreement.ts";
import type { OrganizationKeys } from "./add-organizations.ts";
import { makeRecord, type SampleRecord } from "./add-record.ts";
import { addSubscription, changeState, type ToldSubscription } from "./add-subscription.ts";
import type { Act, Story } from "./stories.ts";
import { makeAddEvent, type Teller } from "./teller.ts";

/** The state that a subscription came to, written after its facts. */
export interface FinalState {
  readonly organization_id: string;
  readonly id: string;
  readonly state: string;
  readonly ended_at: string | null;
}

/** Tells every subscription's story. @returns the states that they came to. */
export function tellStories(
  given: Omit<Teller, "customer" | "addEvent">,
  organizations: ReadonlyMap<string, OrganizationKeys>,
  stories: readonly Story[],
): FinalState[] {
  const vendor = organizations.get("balticcloud");
  const told = new Map<string, ToldSubscription>();
  return stories.map((story) => {
    const customer = organizations.get(story.of);
    if (!customer || !vendor) throw new Error(`The sample has no organization ${story.of}.`);
    const teller = { ...given, customer, addEvent: makeAddEvent(given.rows, customer, vendor) };
    const replaced = story.replaces ? told.get(`${story.of} ${story.replaces}`) : undefined;
    if (story.replaces && !replaced) throw new Error(`The sample replaces ${story.replaces} before it is there.`);
    const one = tell(teller, story, replaced);
    told.set(`${story.of} ${story.plan}`, one);
    return { organization_id: customer.id, id: one.id, state: one.state, ended_at: one.endedAt?.toISOString() ?? null };
  });
}

function tell(teller: Teller, story: Story, replaced: ToldSubscription | undefined): ToldSubscription {
  const subscription = addSubscription(teller, story, replaced);
  const record = makeRecord(teller, subscription.id);
  if (replaced?.lastPartner) record.carryForward(replaced.lastPartner, subscription.placedAt);
  for (const act of story.acts) {
    const at = atOnce(act, story) ? subscription.placedAt : teller.calendar.instant(act.ago);
    happen(teller, subscription, record, act, at);
  }
  return subscription;
}

/** A partner named at checkout is of record from the moment on which the order was placed. */
function atOnce(act: Act, story: Story): boolean {
  return act.did === "name" && act.through === "checkout" && act.ago === story.began;
}

function happen(teller: Teller, subscription: ToldSubscription, record: SampleRecord, act: Act, at: Date): void {
  if (act.did === "name") record.name(act, at);
  else if (act.did === "remove") record.remove(act, at);
  else if (act.did === "correct") record.correct(act, at);
  else if (act.did === "plan" || act.did === "stop-renewal") agree(teller, subscription, act, at);
  else {
    const event = changeState(teller, subscription, act, at, record.present());
    if (subscription.endedAt) record.end(at, event);
  }
}
