// PostgreSQL's classes 08, 53 and 57P (connection lost, disk or memory full, shutting down), the socket's own errors, and those of
// a stream that is closed already. 57014: a statement that waited too long, mostly for what another transaction holds, as an import
// does for minutes. EAGAIN: the queue of a Unix socket is full.
const codes =
  /^(08...|53...|57014|57P0.|EAGAIN|ECONNABORTED|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENOENT|EPIPE|ERR_STREAM_DESTROYED|ERR_STREAM_WRITE_AFTER_END)$/;

// What `pg` says without a code: a connection that ends under a statement, one that was found ended by the next statement of the same
// transaction, one that does not come about, and a pool that is being closed.
const messages =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Cannot use a pool after|timeout exceeded when trying to connect)/;

/** Whether an error says that the database does not answer just now: asking again later may succeed. */
export function isUnreachable(error: { readonly code?: unknown; readonly message?: string }): boolean {
  return (typeof error.code === "string" && codes.test(error.code)) || messages.test(error.message ?? "");
}
