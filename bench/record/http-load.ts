import { publicId } from "../../contract/ids.ts";
import { loadOf, type Measured } from "../statistics.ts";
import { Connection } from "./connection.ts";
import { key, organizationOf, partnersOf, subscriptions } from "./make-scene.ts";

export interface Target {
  readonly port: number;
  readonly apiKeys: readonly string[];
}

/** Makes the request about a subscription. */
export type Ask = (subscription: number) => string;

function request({ port, apiKeys }: Target, method: string, subscription: number, path: string, body = ""): string {
  const head = [
    `${method} /api/v1/subscriptions${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    `authorization: Bearer ${apiKeys[organizationOf(subscription)]}`,
    "accept-language: pl",
    ...(body ? ["content-type: application/json", `content-length: ${Buffer.byteLength(body)}`] : []),
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}

const publicIds = Array.from({ length: subscriptions }, (_, number) =>
  publicId("subscription", key.subscription(number)),
);

/** Names the one of two partners that is not of record. */
export function change(target: Target, present: string[]): Ask {
  return (subscription) => {
    const [one, other] = partnersOf(subscription);
    const partnerId = present[subscription] === one ? other : one;
    present[subscription] = partnerId;
    const path = `/${publicIds[subscription]}/partner-of-record`;
    return request(target, "PUT", subscription, path, JSON.stringify({ partnerId }));
  };
}

export function readOne(target: Target): Ask {
  return (subscription) => request(target, "GET", subscription, `/${publicIds[subscription]}`);
}

export function readList(target: Target): Ask {
  return (subscription) => request(target, "GET", subscription, "?limit=50");
}

/**
 * Asks for some seconds over so many connections, each about subscriptions of its own, one request after the other.
 *
 * @throws where an answer is not 200.
 */
export async function askFor(seconds: number, connections: number, port: number, ask: Ask): Promise<Measured> {
  const milliseconds: number[] = [];
  const since = performance.now();
  const until = since + seconds * 1000;
  const work = async (first: number) => {
    const connection = await Connection.open(port);
    const own = Math.floor(subscriptions / connections);
    for (let started = performance.now(); started < until; ) {
      const subscription = first + connections * Math.floor(Math.random() * own);
      const status = await connection.ask(ask(subscription));
      if (status !== 200) throw new Error(`The server answered ${status}.`);
      const ended = performance.now();
      milliseconds.push(ended - started);
      started = ended;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => work(index)));
  return loadOf(milliseconds, (performance.now() - since) / 1000);
}
