import { once } from "node:events";
import { createServer } from "node:net";
import { type Browser, chromium } from "@playwright/test";

// The rest of what it is started with keeps it from asking its maker for anything.
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A port of the loopback address that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port was found.");
  return address.port;
}

/** A Chromium of our own, with the port at which Lighthouse speaks to it. */
export async function startChromium(executablePath: string): Promise<{ browser: Browser; port: number }> {
  const port = await freePort();
  const browser = await chromium.launch({ executablePath, args: [...flags, `--remote-debugging-port=${port}`] });
  return { browser, port };
}
