import { z } from "zod";
import type { JobSurroundings } from "../../platform/jobs/job-surroundings.ts";
import type { Jobs } from "../../platform/jobs/run-jobs.ts";
import { applyImport } from "./apply-import.ts";
import { checkImport } from "./check-import.ts";
import { clearOldImports } from "./clear-old-imports.ts";
import { resumeImports } from "./resume-imports.ts";

const ImportKey = z.object({ organizationId: z.guid(), importId: z.guid() });

/** Looks after imports that were left behind. */
export function dataFileJobs({ owner }: Pick<JobSurroundings, "owner">): Jobs {
  return {
    tasks: { "resume-imports": () => resumeImports(owner), "clear-old-imports": () => clearOldImports(owner) },
    schedules: [
      { task: "resume-imports", at: "* * * * *" },
      { task: "clear-old-imports", at: "33 * * * *" },
    ],
  };
}

/** Checks and writes files, one after the other. Runs beside the other jobs: a large file takes minutes. */
export function importJobs({ owner }: Pick<JobSurroundings, "owner">): Jobs {
  return {
    tasks: {
      "check-import": (payload) => checkImport(owner, ImportKey.parse(payload)),
      "apply-import": (payload) => applyImport(owner, ImportKey.parse(payload)),
    },
    schedules: [],
  };
}
