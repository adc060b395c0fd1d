import { describe, expect, test } from "vitest";
import { type Config, readConfig } from "./config.ts";

function configOf(environment: Record<string, string>): Config {
  const result = readConfig(environment);
  if (!result.ok) throw new Error(result.problems.join(" "));
  return result.config;
}

function problemsOf(environment: Record<string, string>): readonly string[] {
  const result = readConfig(environment);
  return result.ok ? [] : result.problems;
}

describe("settings", () => {
  test("none at all give a loopback address, the built-in database and the sample", () => {
    expect(configOf({})).toEqual({
      host: "127.0.0.1",
      port: 3000,
      publicUrl: "http://127.0.0.1:3000",
      dataDir: `${process.cwd()}/data`,
      databaseUrl: undefined,
      vendorName: "Baltic Cloud",
      smtpUrl: undefined,
      mailFrom: "no-reply@[127.0.0.1]",
      supportUrl: undefined,
      sample: true,
      exposed: false,
    });
  });

  test("an empty setting counts as unset", () => {
    expect(configOf({ PORT: "", DATABASE_URL: " " })).toEqual(configOf({}));
  });

  test("every wrong one is reported at once, in a sentence that names it", () => {
    const problems = problemsOf({
      PORT: "70000",
      HOST: "http://here",
      PUBLIC_URL: "admin.example.com",
      DATABASE_URL: "mysql://db",
      VENDOR_NAME: "x".repeat(61),
      SMTP_URL: "mail.example.com",
      MAIL_FROM: "Doradca <no-reply@example.com>",
      SUPPORT_URL: "ftp://help",
      SAMPLE: "yes",
    });
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "PORT",
      "HOST",
      "PUBLIC_URL",
      "DATABASE_URL",
      "VENDOR_NAME",
      "SMTP_URL",
      "MAIL_FROM",
      "SUPPORT_URL",
      "SAMPLE",
    ]);
    for (const problem of problems) expect(problem).toMatch(/^[A-Z_]+ must .+\.$/);
  });

  test.each(["0", "65536", "-1", "80.5", "http", "0x50"])("PORT=%s is refused", (port) => {
    expect(problemsOf({ PORT: port })).toEqual(["PORT must be a whole number from 1 to 65535."]);
  });

  test("a password in a wrong DATABASE_URL is not repeated", () => {
    expect(problemsOf({ DATABASE_URL: "mysql://root:hunter2@db/x" }).join()).not.toContain("hunter2");
  });

  test("PUBLIC_URL loses its closing slash and may have no path", () => {
    expect(configOf({ PUBLIC_URL: "https://admin.example.com/" }).publicUrl).toBe("https://admin.example.com");
    expect(problemsOf({ PUBLIC_URL: "https://example.com/admin" })).toHaveLength(1);
  });

  test("a server that listens everywhere is reached at localhost by default", () => {
    expect(configOf({ HOST: "0.0.0.0" }).publicUrl).toBe("http://localhost:3000");
    expect(configOf({ HOST: "::1" }).publicUrl).toBe("http://[::1]:3000");
  });
});

describe("the sample, whose password is public", () => {
  const exposed: readonly Record<string, string>[] = [
    { DATABASE_URL: "postgres://db.example/doradca" },
    { HOST: "0.0.0.0" },
    { HOST: "192.168.1.5" },
    { PUBLIC_URL: "https://admin.example.com" },
  ];

  test.each(exposed)("stays out by default, is refused, and comes only by force with %o", (environment) => {
    expect(configOf(environment)).toMatchObject({ sample: false, vendorName: "Doradca" });
    expect(problemsOf({ ...environment, SAMPLE: "on" })).toEqual([expect.stringMatching(/^SAMPLE=on .+\.$/)]);
    expect(configOf({ ...environment, SAMPLE: "force" }).sample).toBe(true);
  });

  test("counts as exposed behind a proxy too, and with a database of one's own only when it listens elsewhere", () => {
    expect(exposed.map((environment) => configOf(environment).exposed)).toEqual([false, true, true, true]);
  });

  test("is left out on request", () => {
    expect(configOf({ SAMPLE: "off" })).toMatchObject({ sample: false, vendorName: "Doradca" });
  });

  test("does not rename a vendor who has a name", () => {
    expect(configOf({ VENDOR_NAME: " Chmury Bałtyku " }).vendorName).toBe("Chmury Bałtyku");
  });
});
