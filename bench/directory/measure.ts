import { Connection } from "../record/connection.ts";
import { cpuTime } from "../record/cpu-time.ts";
import { type Load, loadOf } from "../statistics.ts";

export interface Processes {
  readonly port: number;
  readonly serverPid: number;
  readonly postgresPid: number;
}

export type Query = Readonly<Record<string, string>>;

/**
 * Asks the directory for some seconds over so many connections, one question after the other on each.
 *
 * @throws where an answer is not 200.
 */
export async function measure(to: Processes, connections: number, seconds: number, next: () => Query): Promise<Load> {
  const milliseconds: number[] = [];
  const look = () => Promise.all([cpuTime(to.serverPid), cpuTime(to.postgresPid)]);
  const [serverBefore, postgresBefore] = await look();
  const since = performance.now();
  const until = since + seconds * 1000;
  const work = async () => {
    const connection = await Connection.open(to.port);
    for (let started = performance.now(); started < until; ) {
      const path = `/api/v1/directory/partners?${new URLSearchParams({ limit: "24", ...next() })}`;
      const status = await connection.ask(
        `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${to.port}\r\naccept-language: pl\r\n\r\n`,
      );
      if (status !== 200) throw new Error(`${path} was answered with ${status}.`);
      const ended = performance.now();
      milliseconds.push(ended - started);
      started = ended;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, work));
  const passed = (performance.now() - since) / 1000;
  const [serverAfter, postgresAfter] = await look();
  const count = milliseconds.length;
  return {
    ...loadOf(milliseconds, passed),
    serverCpu: (serverAfter - serverBefore) / count,
    postgresCpu: (postgresAfter - postgresBefore) / count,
  };
}

/** Questions about pages far down the list: cursors that the server itself gave, taken before. */
export async function deepPages(port: number, query: Query, pages: number): Promise<() => Query> {
  const deep: Query[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < pages; page += 1) {
    const asked: Query = { limit: "200", ...query, ...(cursor === null ? {} : { cursor }) };
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/directory/partners?${new URLSearchParams(asked)}`);
    ({ nextCursor: cursor } = (await answer.json()) as { nextCursor: string | null });
    if (cursor === null) break;
    deep.push({ ...query, cursor });
  }
  let turn = 0;
  return () => {
    turn += 1;
    return deep[turn % deep.length] ?? {};
  };
}
