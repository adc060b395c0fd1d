import type { Import } from "../../../../contract/imports.ts";
import { type DataFile, importPartSize } from "../../../../domain/data-files.ts";
import { apiPost, apiPutBytes } from "../../platform/api.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";

/** Says that a file comes. @throws {ApiProblem} */
export function beginImport(kind: DataFile, { name, size }: File): Promise<Import> {
  return apiPost<Import>(
    "/imports",
    { kind, fileName: name.slice(0, 200), size },
    { idempotencyKey: newIdempotencyKey() },
  );
}

/**
 * Sends what of a file has not arrived yet, part by part.
 *
 * @param tell hears how many bytes have arrived.
 * @throws {ApiProblem} @throws {Unreachable} after which it may be gone on with.
 */
export async function sendFile(
  { id, received }: Pick<Import, "id" | "received">,
  file: File,
  tell: (bytes: number) => void,
): Promise<void> {
  for (let from = received; from < file.size; from += importPartSize) {
    const number = Math.floor(from / importPartSize) + 1;
    await apiPutBytes(`/imports/${id}/parts/${number}`, file.slice(from, from + importPartSize));
    tell(Math.min(file.size, from + importPartSize));
  }
}
