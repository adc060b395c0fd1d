/**
 * What stands in a form once somebody else has changed what it began with: each field that the person has touched as it was entered, every
 * other as it is now. So that saving it takes back nothing that the person has not seen.
 */
export function layOver<Entries extends object>(entered: Entries, began: Entries, now: Entries): Entries {
  const touched = Object.entries(entered).filter(([field, value]) => !isSame(value, began[field as keyof Entries]));
  return { ...now, ...Object.fromEntries(touched) };
}

/** The fields that the person has touched and somebody else has set to something else. */
export function collisions<Entries extends object>(
  entered: Entries,
  began: Entries,
  now: Entries,
): ReadonlySet<keyof Entries> {
  const fields = Object.keys(entered) as (keyof Entries)[];
  return new Set(
    fields.filter(
      (field) =>
        !isSame(entered[field], began[field]) &&
        !isSame(now[field], began[field]) &&
        !isSame(entered[field], now[field]),
    ),
  );
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
