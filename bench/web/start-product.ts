import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "./chromium.ts";

export interface Product {
  /** "http://127.0.0.1:40123" */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts Doradca as `npm start` does, with the sample, in a data folder of its own, and waits until it says that it is ready. */
export async function startProduct(dataDir: string): Promise<Product> {
  const port = await freePort();
  const main = join(import.meta.dirname, "..", "..", "server", "src", "main.ts");
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, SAMPLE: "on" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const said: string[] = [];
  const isReady = await new Promise<boolean>((resolve) => {
    const lines = createInterface({ input: child.stdout });
    lines.on("line", (line) => {
      said.push(line);
      if (line.startsWith("Doradca is ready")) resolve(true);
    });
    lines.on("close", () => resolve(false));
  });
  if (!isReady) throw new Error(`Doradca did not start:\n${said.join("\n")}`);
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** Signs somebody in. @returns the session's cookie as a Cookie header carries it. */
export async function signIn(origin: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${origin}/api/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ email, password }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (answer.status !== 201 || !cookie) throw new Error(`Signing in was answered ${answer.status}.`);
  return cookie.split(";", 1)[0] ?? "";
}
