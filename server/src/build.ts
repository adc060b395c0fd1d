import { join } from "node:path";
import { planWebBuild } from "./platform/start/build-web.ts";
import { CannotStart } from "./platform/start/cannot-start.ts";
import { reportSteps } from "./platform/start/report-steps.ts";

// `npm run build`: the web app, for a place where the server starts without the tools that build it.

const build = planWebBuild(join(import.meta.dirname, "..", ".."));
const { say, step } = reportSteps((text) => process.stdout.write(text));
if (build.isNeeded) {
  await step("Building the web app", build.run).catch((error: Error) => {
    console.error(error instanceof CannotStart ? `\n${error.message}` : error);
    process.exit(1);
  });
} else {
  say("The web app is built already.");
}
