import { once } from "node:events";
import { PassThrough } from "node:stream";
import type { FastifyReply } from "fastify";

/** Names a download after what is in it. @param reply of a route, whatever its schemas say of its answers. */
export function asCsv(reply: object, fileName: string): FastifyReply {
  return (reply as FastifyReply)
    .type("text/csv; charset=utf-8")
    .header("content-disposition", `attachment; filename="${fileName}.csv"`)
    .serializer((text: string) => text);
}

/** How long a caller may take nothing: meanwhile the file keeps a connection to the database. */
const patienceMilliseconds = 5 * 60_000;

/**
 * Sends a file while it is made, as fast as the caller takes it. A failure before the first piece is answered as one; later the
 * connection breaks off, so that nobody takes half a file for a whole one. It breaks off as well where the caller takes nothing for long.
 */
export async function replyWithCsv(
  reply: object,
  fileName: string,
  make: (write: (text: string) => Promise<void>) => Promise<void>,
  patience = patienceMilliseconds,
): Promise<FastifyReply> {
  const stream = new PassThrough();
  const begun = Promise.withResolvers<void>();
  const gone = once(stream, "close").then(() => {
    throw new Error("The caller went away.");
  });
  gone.catch(() => {});
  // A spreadsheet takes it for UTF-8 by this sign alone.
  let sign = "\ufeff";
  const made = make(async (text) => {
    begun.resolve();
    const hasRoom = stream.write(sign + text);
    sign = "";
    if (hasRoom) return;
    const tooLong = setTimeout(() => stream.destroy(new Error("The caller takes nothing.")), patience);
    await Promise.race([once(stream, "drain"), gone]).finally(() => clearTimeout(tooLong));
  });
  made.then(
    () => stream.end(),
    (error) => {
      begun.reject(error);
      stream.destroy(error);
    },
  );
  stream.on("error", () => {});
  await begun.promise;
  return asCsv(reply, fileName).send(stream);
}
