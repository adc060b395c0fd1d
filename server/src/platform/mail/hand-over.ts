import { createTransport } from "nodemailer";

/** A mail as it is written, to one recipient. */
export interface WrittenMail {
  /** With its angle brackets. The same at every try. */
  readonly messageId: string;
  readonly date: Date;
  readonly to: { readonly name: string; readonly address: string };
  readonly replyTo: string | null;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * What came of it, with the words of the server or of the way to it. `accepted`: the server answers for the mail from now on.
 * `refused`: this mail will never be taken. `postponed`: another try may succeed, also where it is not known whether the server took it.
 */
export interface HandedOver {
  readonly outcome: "accepted" | "refused" | "postponed";
  readonly said: string;
}

/** @param stopping breaks the try off, which is then postponed. */
export type HandOver = (mail: WrittenMail, stopping?: AbortSignal) => Promise<HandedOver>;

/** Bounds of one try, in milliseconds. The whole is cut off at the last one, however a server drips. */
export interface Patience {
  readonly connection: number;
  /** Between two words of the server. */
  readonly silence: number;
  readonly whole: number;
}

const usual: Patience = { connection: 15_000, silence: 60_000, whole: 120_000 };

interface MailOffice {
  /** smtp or smtps; user and password in it. On smtp, STARTTLS is used where the server offers it. */
  readonly smtpUrl: string;
  readonly from: { readonly name: string; readonly address: string };
}

/** Hands mails over to a mail server, each on a connection of its own. */
export function handOverTo({ smtpUrl, from }: MailOffice, patience: Patience = usual): HandOver {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patience.connection,
    greetingTimeout: patience.connection,
    dnsTimeout: patience.connection,
    socketTimeout: patience.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ language, replyTo, ...mail }, stopping) => {
    const tooLong = AbortSignal.timeout(patience.whole);
    try {
      const { response } = await transport.sendMail({
        ...mail,
        from,
        ...(replyTo ? { replyTo } : {}),
        headers: {
          "Content-Language": language,
          // RFC 3834: nobody's absence is answered to a machine.
          "Auto-Submitted": "auto-generated",
          "X-Auto-Response-Suppress": "All",
        },
        signal: stopping ? AbortSignal.any([tooLong, stopping]) : tooLong,
      });
      return { outcome: "accepted", said: wordsOf(response) };
    } catch (error) {
      const { responseCode, response, message } = error as SmtpError;
      const outcome = isAboutTheMail(error as SmtpError) && isForGood(responseCode) ? "refused" : "postponed";
      return { outcome, said: wordsOf(response || message) };
    }
  };
}

interface SmtpError extends Error {
  readonly code?: string;
  /** What was said to the server that it refused. */
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** A server that refuses us (at its greeting, our password, our address) may think better of it once it is set right; the mail is as good as before. */
function isAboutTheMail({ code, command }: SmtpError): boolean {
  return (code === "EENVELOPE" && command !== "MAIL FROM") || code === "EMESSAGE";
}

/** RFC 5321, 4.2.1: 5yz is for good. Without a code it is nodemailer that finds the address impossible. */
function isForGood(responseCode: number | undefined): boolean {
  return responseCode === undefined || responseCode >= 500;
}

/** At most so much, and nothing that PostgreSQL cannot keep. */
function wordsOf(said: string): string {
  return said.replaceAll("\0", "").trim().slice(0, 1000);
}
