/** Set while a navigation to another page waits for that page's heading, which then takes the focus. */
let arriving = false;

export function expectArrival(): void {
  arriving = true;
}

/** True for the first heading that asks after a navigation. */
export function arrive(): boolean {
  const first = arriving;
  arriving = false;
  return first;
}
