import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { Import } from "../../../../contract/imports.ts";
import type { DataFile } from "../../../../domain/data-files.ts";
import { forgetImport, importQuery } from "./imports-data.ts";
import { beginImport, sendFile } from "./send-file.ts";

interface Upload {
  readonly file: File;
  /** What to begin, or what to go on with. */
  readonly as: DataFile | Pick<Import, "id">;
}

/** Sends a file and goes to the import's page. Sent again after it broke off, it goes on where it was. */
export function useUpload() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const [sent, setSent] = useState<{ readonly bytes: number; readonly of: number } | null>(null);
  const begun = useRef<{ readonly file: File; readonly id: string } | null>(null);
  const upload = useMutation({
    mutationFn: async ({ file, as }: Upload) => {
      setSent({ bytes: 0, of: file.size });
      const known = typeof as === "object" ? as.id : begun.current?.file === file ? begun.current.id : null;
      const { id, received } = known
        ? await queryClient.fetchQuery({ ...importQuery(known), staleTime: 0 })
        : await beginImport(as as DataFile, file);
      begun.current = { file, id };
      await sendFile({ id, received }, file, (bytes) => setSent({ bytes, of: file.size }));
      await forgetImport(queryClient, id);
      return id;
    },
    onSuccess: (id) => router.navigate({ to: "/console/imports/$importId", params: { importId: id } }),
  });
  return { ...upload, sent };
}
