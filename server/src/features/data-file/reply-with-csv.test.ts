import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { fastify } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { replyWithCsv } from "./reply-with-csv.ts";

// Far more than lies between a caller that takes nothing and the server.
const piece = "x".repeat(1_000_000);
const pieces = 200;

const app = fastify();
const asked = Promise.withResolvers<void>();
const mayBegin = Promise.withResolvers<void>();
const endings = { late: Promise.withResolvers<unknown>(), stuck: Promise.withResolvers<unknown>() };

async function sendPieces(
  write: (text: string) => Promise<void>,
  ending: PromiseWithResolvers<unknown>,
): Promise<void> {
  try {
    for (let sent = 0; sent < pieces; sent += 1) await write(piece);
    ending.resolve("sent");
  } catch (error) {
    ending.resolve(error);
    throw error;
  }
}

app.get("/late", (_request, reply) =>
  replyWithCsv(reply, "late", async (write) => {
    asked.resolve();
    await mayBegin.promise;
    await sendPieces(write, endings.late);
  }),
);
app.get("/stuck", (_request, reply) => replyWithCsv(reply, "stuck", (write) => sendPieces(write, endings.stuck), 200));

let port = 0;
beforeAll(async () => {
  port = Number(new URL(await app.listen({ host: "127.0.0.1", port: 0 })).port);
});
afterAll(() => app.close());

function ask(path: string): Socket {
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  socket.pause();
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
  return socket;
}

test("a file for a caller that went away before its first piece is not made to its end", async () => {
  const socket = ask("/late");
  await asked.promise;
  socket.destroy();
  await once(socket, "close");
  mayBegin.resolve();
  expect(await endings.late.promise).toBeInstanceOf(Error);
});

test("a caller that takes nothing for long keeps no file open: its connection breaks off", async () => {
  const socket = ask("/stuck");
  expect(await endings.stuck.promise).toEqual(new Error("The caller takes nothing."));
  socket.resume();
  await once(socket, "close");
  expect(socket.bytesRead).toBeLessThan(piece.length * pieces);
});
