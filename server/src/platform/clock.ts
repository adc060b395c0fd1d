/** The only place that asks what time it is. Facts take their instants from the database's clock instead. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
