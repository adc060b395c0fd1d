import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { catchUpDirectory, remakeDirectory } from "./catch-up-directory.ts";

/** Keeps the directory's index, and once a week puts it in order again. */
export function partnerDirectoryJobs({ owner }: JobSurroundings): Jobs {
  return {
    tasks: { "catch-up-directory": () => catchUpDirectory(owner), "remake-directory": () => remakeDirectory(owner) },
    schedules: [
      { task: "catch-up-directory", at: "* * * * *" },
      { task: "remake-directory", at: "23 2 * * 0" },
    ],
  };
}
