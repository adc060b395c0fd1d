/** A session ends this long after the sign-in, whatever is done with it. */
export const sessionDays = 14;

/** A session that nobody used for this long is over: the working day ended. */
export const idleHours = 12;

/** The last use of a session or a key is noted at most this often, so that reading does not always write. */
export const noteUseAfterSeconds = 60;

export function isIdle(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() > idleHours * 3_600_000;
}
