import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { listenAnywhere } from "../../../../test-kit/build-test-app.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { expectProblem } from "./expect-problem.ts";

const database = await useTestDatabase();
const server = await useTestApp(database);
const origin = new URL(await listenAnywhere(server));

/** Sends bytes as they are, and reads until the server closes the connection. */
function sendBytes(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(origin.port), origin.hostname);
    let answered = "";
    socket.setTimeout(15_000, () => {
      socket.destroy();
      reject(new Error(`Nothing more came after: ${answered}`));
    });
    socket.on("data", (part) => {
      answered += part;
    });
    socket.on("close", () => resolve(answered));
    socket.on("error", reject);
    socket.write(bytes);
  });
}

function read(answered: string) {
  const [head = "", body = ""] = answered.split("\r\n\r\n");
  const [status = "", ...lines] = head.split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  return { statusCode: Number(status.split(" ")[1]), headers, body };
}

const post = (headers: string, body: string) =>
  `POST /api/v1/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n${headers}\r\n\r\n${body}`;

afterEach(async () => {
  expect((await fetch(`${origin.origin}/health`)).status).toBe(200);
});

test.each([
  ["what is no HTTP", "hello\r\n\r\n", 400],
  ["TLS on a plain port", Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00]), 400],
  ["a method that nobody knows", "FROBNICATE / HTTP/1.1\r\nHost: x\r\n\r\n", 400],
  ["an address with a space in it", "GET /api/v1/me x HTTP/1.1\r\nHost: x\r\n\r\n", 400],
  ["a header without a name", "GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n", 400],
  ["a header with NUL", `GET / HTTP/1.1\r\nHost: x\r\nX: ${String.fromCharCode(0)}\r\n\r\n`, 400],
  ["two lengths", post("Content-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 3", "{}"), 400],
  [
    "a length and chunks, as requests are smuggled",
    post("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n"),
    400,
  ],
  ["a length that is none", post("Content-Type: application/json\r\nContent-Length: x", "{}"), 400],
  ["a chunk that is none", post("Content-Type: application/json\r\nTransfer-Encoding: chunked", "zz\r\n{}"), 400],
  ["endless headers", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(40_000)}\r\n\r\n`, 413],
  ["an endless address", `GET /${"x".repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 413],
  ["an endless query", `GET /api/v1/directory/partners?q=${"x".repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 413],
])("%s is answered with a problem document, and the server lives on", async (what, bytes, status) => {
  const answer = read(await sendBytes(bytes));
  expectProblem(answer, "en", what);
  expect(answer.statusCode).toBe(status);
});

test("a body that comes in chunks is measured as it comes", async () => {
  const chunk = `8000\r\n${"x".repeat(0x8000)}\r\n`;
  const bytes = post("Content-Type: application/json\r\nTransfer-Encoding: chunked", `${chunk.repeat(3)}0\r\n\r\n`);
  expect(expectProblem(read(await sendBytes(bytes)), "en", "three chunks").code).toBe("payload-too-large");
});

test("a body that is announced as huge is refused before it is sent", async () => {
  const bytes = post("Content-Type: application/json\r\nContent-Length: 99999999", "{");
  expect(expectProblem(read(await sendBytes(bytes)), "en", "announced").code).toBe("payload-too-large");
});

test("an address of 15,000 characters is an address like another: nothing is there", async () => {
  const { statusCode } = read(
    await sendBytes(`GET /${"x".repeat(15_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
  );
  expect(statusCode).toBe(404);
});

test("a request that has begun when the server stops is answered like any other, and the connection closed behind it", async () => {
  const stopping = await useTestApp(database);
  const { hostname, port } = new URL(await listenAnywhere(stopping));
  const accepted = once(stopping.server, "connection");
  const socket = connect(Number(port), hostname);
  let answered = "";
  socket.on("data", (part) => {
    answered += part;
  });
  const closed = once(socket, "close");
  const [begin, end] = ["GET /health HTTP/1.1\r\n", "Host: x\r\n\r\n"];
  socket.write(begin);
  const [served] = await accepted;
  await vi.waitFor(() => expect(served.bytesRead).toBe(begin.length), { timeout: 60_000 });
  const stopped = stopping.close();
  await vi.waitFor(() => expect(stopping.server.listening).toBe(false), { timeout: 60_000 });
  socket.write(end);
  await Promise.all([stopped, closed]);
  expect(read(answered)).toMatchObject({ statusCode: 200, headers: { connection: "close" } });
});
