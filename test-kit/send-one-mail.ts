import { sendMail } from "../server/src/features/outgoing-mail/send-mail.ts";
import { openAppPool } from "../server/src/platform/database/pool.ts";
import { handOverTo } from "../server/src/platform/mail/hand-over.ts";

// One try of one mail, as a process of its own that tests kill.

const { connection, smtpUrl, key } = JSON.parse(process.argv[2] ?? "");
const pool = openAppPool(connection, { max: 2, onError: () => {} });
await sendMail(pool, handOverTo({ smtpUrl, from: { name: "Baltic Cloud", address: "no-reply@doradca.example" } }), key);
await pool.end();
