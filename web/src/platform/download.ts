import { fetchFile } from "./api.ts";

/** Fetches a file in the language of the page, which a plain link could not ask for, and hands it to the browser to keep. */
export async function download(
  path: string,
  fileName: string,
  query: Readonly<Record<string, string | number | readonly string[] | null | undefined>> = {},
): Promise<void> {
  const address = URL.createObjectURL(await fetchFile(path, query));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
