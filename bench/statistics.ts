/** The value that so many in a hundred are not above; 0 of nothing. */
export function percentile(values: readonly number[] | Float64Array, hundredth: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil((hundredth / 100) * sorted.length) - 1)] ?? 0;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length === 0 ? 0 : ((sorted[Math.ceil(middle - 1)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** What one measurement of so many seconds found; latencies in milliseconds. */
export interface Load {
  readonly count: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time for each, in milliseconds: of the server's process and of PostgreSQL's. */
  readonly serverCpu: number;
  readonly postgresCpu: number;
}

export type Measured = Omit<Load, "serverCpu" | "postgresCpu">;

export function loadOf(milliseconds: readonly number[], seconds: number): Measured {
  return {
    count: milliseconds.length,
    perSecond: milliseconds.length / seconds,
    p50: percentile(milliseconds, 50),
    p95: percentile(milliseconds, 95),
    p99: percentile(milliseconds, 99),
  };
}

/** The median of each figure over several rounds. */
export function medianLoad(loads: readonly Load[]): Load {
  const of = (figure: keyof Load) => median(loads.map((load) => load[figure]));
  return {
    count: of("count"),
    perSecond: of("perSecond"),
    p50: of("p50"),
    p95: of("p95"),
    p99: of("p99"),
    serverCpu: of("serverCpu"),
    postgresCpu: of("postgresCpu"),
  };
}
