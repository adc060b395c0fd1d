import { useLingui } from "@lingui/react/macro";
import type { ImportState } from "../../../../domain/import-states.ts";

export function useImportStateNames(): Record<ImportState, string> {
  const { t } = useLingui();
  return {
    uploading: t({ message: "Upload interrupted", context: "import" }),
    checking: t({ message: "Being checked", context: "import" }),
    faulty: t({ message: "Faulty", context: "import" }),
    ready: t({ message: "Ready to import", context: "import" }),
    applying: t({ message: "Being imported", context: "import" }),
    applied: t({ message: "Imported", context: "import" }),
    failed: t({ message: "Failed", context: "import" }),
    discarded: t({ message: "Discarded", context: "import" }),
  };
}
