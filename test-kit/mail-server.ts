import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from "smtp-server";

/** What the server does with a mail. */
export type Manner =
  | "accept"
  /** 450, 550 to the recipient; 451, 554 after the mail's end. */
  | { readonly recipient: number }
  | { readonly mail: number }
  /** Says nothing more to the recipient, or after the mail's end. */
  | "silent at the recipient"
  | "silent after the mail"
  /** Goes away before the mail is sent, or after its end without an answer. */
  | "drop at the recipient"
  | "drop after the mail"
  /** Takes the mail, does this, and then says that it took it. */
  | { readonly beforeAnswer: () => Promise<void> | void };

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** The whole mail as it came, headers first. */
  readonly source: string;
  readonly messageId: string;
  readonly secure: boolean;
  readonly user: unknown;
}

export interface MailServer {
  /** "smtp://127.0.0.1:40123" */
  readonly url: string;
  readonly port: number;
  /** Mails that came to their end, whether or not the server then said so. */
  readonly received: ReceivedMail[];
  /** Mails that it said it took. */
  readonly accepted: ReceivedMail[];
  readonly connections: () => number;
  behave(manner: Manner): void;
  /** Its open connections. */
  readonly sockets: () => Iterable<{ readonly id: string; readonly _socket: Socket }>;
  close(): Promise<void>;
}

function answer(code: number): Error {
  return Object.assign(new Error(`Answer ${code} of the test's server`), { responseCode: code });
}

/** A mail server on this machine that behaves as it is told. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  let manner: Manner = "accept";
  let connections = 0;
  const received: ReceivedMail[] = [];
  const accepted: ReceivedMail[] = [];
  const hangUp = (session: SMTPServerSession) => {
    for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) {
      if (connection.id === session.id) connection._socket.destroy();
    }
  };
  const server: SMTPServer & { connections: Set<unknown> } = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onConnect(_session, done) {
      connections += 1;
      done();
    },
    onRcptTo(_address, session, done) {
      if (manner === "silent at the recipient") return;
      if (manner === "drop at the recipient") return hangUp(session);
      if (typeof manner === "object" && "recipient" in manner) return done(answer(manner.recipient));
      done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const source = Buffer.concat(chunks).toString("utf8");
        const mail: ReceivedMail = {
          from: (session.envelope.mailFrom as { address: string }).address,
          to: session.envelope.rcptTo.map(({ address }) => address),
          source,
          messageId: /^Message-ID: (.+)$/im.exec(source)?.[1]?.trim() ?? "",
          secure: session.secure,
          user: session.user,
        };
        received.push(mail);
        if (manner === "silent after the mail") return;
        if (manner === "drop after the mail") return hangUp(session);
        if (typeof manner === "object" && "mail" in manner) return done(answer(manner.mail));
        if (typeof manner === "object" && "beforeAnswer" in manner) await manner.beforeAnswer();
        accepted.push(mail);
        done();
      });
    },
    ...options,
  }) as SMTPServer & { connections: Set<unknown> };
  server.on("error", () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    accepted,
    connections: () => connections,
    behave: (next) => {
      manner = next;
    },
    sockets: () => server.connections as Set<never>,
    close: () => {
      // Else it would wait for those to whom it says nothing.
      for (const { _socket: socket } of server.connections as Set<{ _socket: Socket }>) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
