import { expect, test } from "vitest";
import { findLines, readSources } from "./read-tree.ts";

// What tests prove together (server/src/proofs) is no part of a program.
const programs = readSources(
  /^(domain|contract|database|server\/src(?!\/proofs\/)|web\/src|cli)\/(?!.*\.test\.tsx?$).*\.tsx?$/,
);
const sources = readSources(/\.(ts|tsx|mjs|css|sql)$/);

function outside(places: readonly string[], allowed: readonly RegExp[]): string[] {
  return places.filter((place) => !allowed.some((one) => one.test(place)));
}

test("there is something to look at", () => {
  expect(programs.length).toBeGreaterThan(100);
});

test("only config.ts reads the environment", () => {
  // main.ts hands it over, whole, and reads nothing.
  const handedOver = programs
    .filter(({ path }) => path === "server/src/main.ts")
    .map((file) => ({ ...file, text: file.text.replace("readConfig(process.env)", "readConfig()") }));
  const others = programs.filter(({ path }) => path !== "server/src/main.ts");
  expect(
    outside(findLines([...others, ...handedOver], /process\.env\b/), [/^server\/src\/config\.ts:/]),
    "Read the setting in server/src/config.ts, give it a line in the README, and pass the value on.",
  ).toEqual([]);
});

test("only the clock knows the time", () => {
  expect(
    outside(findLines(programs, /\bnew Date\(\)|\bDate\.now\b/), [
      /^server\/src\/platform\/clock\.ts:/,
      /^web\/src\/platform\/clock\.ts:/,
      // How long processes take to start and to stop: no fact depends on it.
      /^server\/src\/platform\/(embedded-postgres|start)\//,
      // The line's own time.
      /^server\/src\/platform\/log\.ts:/,
    ]),
    "Take `now` as an argument, from Surroundings' clock; facts take theirs from the database's current_instant(). In the web app ask web/src/platform/clock.ts.",
  ).toEqual([]);
});

test("there are no barrels: no file does nothing but pass on what others export", () => {
  const barrels = sources
    .filter(({ path }) => /\.tsx?$/.test(path))
    .filter(({ text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").trim();
      return (
        code !== "" &&
        code.replace(/export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s+["'][^"']+["'];?/g, "").trim() === ""
      );
    })
    .map(({ path }) => path);
  expect(barrels, "Import from the file that defines the thing, and delete the file that only re-exports it.").toEqual(
    [],
  );
});

// A file may be longer where it is one list that is read as one. Say why.
const long: Readonly<Record<string, string>> = {};

test("no file is longer than 400 lines without a reason", () => {
  const tooLong = sources
    .map(({ path, text }) => ({ path, lines: text.split("\n").length }))
    .filter(({ path, lines }) => lines > 400 && !long[path])
    .map(({ path, lines }) => `${path} (${lines})`);
  expect(tooLong, "Split it by verb or by noun, or give its reason in checks/house/sources.test.ts.").toEqual([]);
});

test("files and folders are named after what is in them", () => {
  const vague = sources.filter(({ path }) => /(^|\/)(utils?|misc|helpers?|common|lib|shared)(\/|\.tsx?$)/.test(path));
  expect(
    vague.map(({ path }) => path),
    "Name the file or folder after what it does: nobody can say what belongs into utils.",
  ).toEqual([]);
});
