import { Connection } from "../record/connection.ts";
import { cpuTime } from "../record/cpu-time.ts";
import { percentile } from "../statistics.ts";

export interface Server {
  readonly port: number;
  readonly cookie: string;
  readonly postgresPid: number;
}

export interface Waited {
  readonly p50: number;
  readonly p95: number;
  /** Processor time of PostgreSQL for each, in milliseconds: it depends less on what else the machine does. */
  readonly postgresCpu: number;
}

const request = (port: number, path: string, cookie: string) =>
  `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept-language: pl\r\ncookie: ${cookie}\r\n\r\n`;

/**
 * Asks the same over so many connections, one after the other on each. The first ones, which make plans and fill caches, do not count.
 *
 * @throws where an answer is not 200.
 */
export async function measure(
  { port, cookie, postgresPid }: Server,
  path: string,
  connections: number,
  each: number,
): Promise<Waited> {
  const took: number[] = [];
  const work = async () => {
    const connection = await Connection.open(port);
    for (let round = 0; round < each + 2; round += 1) {
      const since = performance.now();
      const status = await connection.ask(request(port, path, cookie));
      if (status !== 200) throw new Error(`${path} was answered with ${status}.`);
      if (round >= 2) took.push(performance.now() - since);
    }
    connection.close();
  };
  const before = await cpuTime(postgresPid);
  await Promise.all(Array.from({ length: connections }, work));
  const postgresCpu = ((await cpuTime(postgresPid)) - before) / (connections * (each + 2));
  return { postgresCpu, p50: percentile(took, 50), p95: percentile(took, 95) };
}

/** The address of the page so many pages of 200 further down; the last where there are fewer. */
export async function farDown({ port, cookie }: Server, path: string, pages: number): Promise<string> {
  const withQuery = (more: string) => `${path}${path.includes("?") ? "&" : "?"}${more}`;
  let cursor: string | null = null;
  for (let page = 0; page < pages; page += 1) {
    const asked = withQuery(`limit=200${cursor === null ? "" : `&cursor=${cursor}`}`);
    const answer = await fetch(`http://127.0.0.1:${port}${asked}`, { headers: { cookie } });
    const { nextCursor } = (await answer.json()) as { nextCursor: string | null };
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return cursor === null ? path : withQuery(`cursor=${cursor}`);
}
