import { cut, overlap, type Period } from "../../domain/correction.ts";
import { keyAt } from "./calendar.ts";
import type { Rows } from "./rows.ts";
import type { Act } from "./stories.ts";
import type { Teller } from "./teller.ts";

type EndReason = "changed" | "removed" | "subscription-ended" | "corrected";
type Version = Rows["partner_of_record"][number] & {
  readonly starts_at: Date;
  readonly ends_at: Date | null;
  superseded_at: Date | null;
};
type ActOf<Did extends Act["did"]> = Extract<Act, { did: Did }>;

/** The record of one subscription, written as the server would have written it at the time. */
export interface SampleRecord {
  /** The Partner ID that is of record. */
  present(): string | null;
  name(act: ActOf<"name">, at: Date): void;
  remove(act: ActOf<"remove">, at: Date): void;
  correct(act: ActOf<"correct">, at: Date): void;
  /** The subscription has ended, by this event. */
  end(at: Date, eventId: string): void;
  /** The partner of the subscription that this one replaces goes on here (rule 9). */
  carryForward(partnerId: string, at: Date): void;
}

export function makeRecord(teller: Teller, subscriptionId: string): SampleRecord {
  const { rows, customer, partners, calendar, addEvent } = teller;
  const versions: Version[] = [];
  const numbers = new Map([...partners].map(([number, key]) => [key, number]));
  const keyOf = (number: string) => {
    const key = partners.get(number);
    if (!key) throw new Error(`The sample has no partner ${number}.`);
    return key;
  };
  const live = () => versions.filter((version) => version.superseded_at === null);
  const open = () => live().find((version) => version.ends_at === null);
  const numberOf = (version: Version) => numbers.get(version.partner_id) ?? "";

  const write = (version: Omit<Version, "id" | "superseded_at">, at: Date) => {
    const written = { ...version, id: keyAt(at), recorded_at: at, superseded_at: null };
    versions.push(written);
    rows.partner_of_record.push(written);
  };
  const begin = (partnerId: string, period: Period, eventId: string, at: Date, corrected: boolean) =>
    write(
      {
        organization_id: customer.id,
        naming_id: keyAt(at),
        subscription_id: subscriptionId,
        partner_id: partnerId,
        starts_at: period.startsAt,
        ends_at: period.endsAt,
        end_reason: period.endsAt ? "corrected" : null,
        named_event_id: eventId,
        ended_event_id: period.endsAt ? eventId : null,
        corrected_event_id: corrected ? eventId : null,
        recorded_at: at,
      },
      at,
    );
  const close = (version: Version, at: Date, eventId: string, reason: EndReason) => {
    version.superseded_at = at;
    write({ ...version, ends_at: at, end_reason: reason, ended_event_id: eventId }, at);
  };
  const about = { subjectId: subscriptionId, reason: null } as const;

  return {
    present: () => {
      const version = open();
      return version ? numberOf(version) : null;
    },
    name: ({ partner, by, through }, at) => {
      const present = open();
      const event = addEvent({
        ...about,
        at,
        act: present ? "partner-of-record-changed" : "partner-of-record-named",
        actor: { kind: "customer", by },
        through: through ?? "admin-center",
        before: present ? { partnerId: numberOf(present) } : null,
        after: { partnerId: partner },
      });
      if (present) close(present, at, event, "changed");
      begin(keyOf(partner), { startsAt: at, endsAt: null }, event, at, false);
    },
    remove: ({ by }, at) => {
      const present = open();
      if (!present) throw new Error("The sample removes a partner of record where there is none.");
      const event = addEvent({
        ...about,
        at,
        act: "partner-of-record-removed",
        actor: { kind: "customer", by },
        through: "admin-center",
        before: { partnerId: numberOf(present) },
        after: null,
      });
      close(present, at, event, "removed");
    },
    correct: ({ from, until, partner, reason }, at) => {
      const hole = { startsAt: calendar.midnight(from), endsAt: calendar.midnight(until) };
      const touched = live().filter((one) => overlap({ startsAt: one.starts_at, endsAt: one.ends_at }, hole));
      const event = addEvent({
        at,
        act: "partner-of-record-corrected",
        actor: { kind: "operator" },
        through: "operator",
        subjectId: subscriptionId,
        before: {
          periods: touched.map((version) => ({
            partnerId: numberOf(version),
            from: version.starts_at.toISOString(),
            until: version.ends_at?.toISOString() ?? null,
          })),
        },
        after: { partnerId: partner, from: hole.startsAt.toISOString(), until: hole.endsAt.toISOString() },
        reason,
      });
      for (const version of touched) {
        version.superseded_at = at;
        for (const piece of cut({ startsAt: version.starts_at, endsAt: version.ends_at }, hole)) {
          const endsAsBefore = piece.endsAt?.getTime() === version.ends_at?.getTime();
          const ending = endsAsBefore ? {} : { end_reason: "corrected" as const, ended_event_id: event };
          const period = { starts_at: piece.startsAt, ends_at: piece.endsAt };
          write({ ...version, ...period, ...ending, corrected_event_id: event }, at);
        }
      }
      if (partner) begin(keyOf(partner), hole, event, at, true);
    },
    end: (at, eventId) => {
      const present = open();
      if (present) close(present, at, eventId, "subscription-ended");
    },
    carryForward: (partner, at) => {
      const event = addEvent({
        ...about,
        at,
        act: "partner-of-record-carried-forward",
        actor: { kind: "operator" },
        through: "operator",
        before: null,
        after: { partnerId: partner },
      });
      begin(keyOf(partner), { startsAt: at, endsAt: null }, event, at, false);
    },
  };
}
