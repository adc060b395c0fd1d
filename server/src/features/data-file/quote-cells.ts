import { asShown, type Fault, Faults } from "./faults.ts";
import { readFile } from "./read-file.ts";

/** The faults with what stands in their cells: the file is read once more, because the checks saw keys in place of texts. */
export async function quoteCells(list: readonly Fault[], parts: AsyncIterable<Buffer>): Promise<Fault[]> {
  const wanted = new Set(list.filter(({ column, value }) => column !== null && value === null).map(({ line }) => line));
  if (wanted.size === 0) return [...list];
  const written = new Map<number, readonly string[]>();
  let heading: readonly string[] | undefined;
  for await (const records of readFile(parts, new Faults())) {
    for (const { line, cells } of records) {
      if (!heading) heading = cells.map((cell) => cell.trim());
      else if (wanted.has(line)) written.set(line, cells);
    }
  }
  return list.map((fault) => {
    if (fault.value !== null || fault.column === null) return fault;
    const cell = written.get(fault.line)?.[heading?.indexOf(fault.column) ?? -1]?.trim();
    return { ...fault, value: cell ? asShown(cell) : null };
  });
}
