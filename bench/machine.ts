import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** What the figures were measured on; figures of two machines cannot be compared. */
export function machineFacts(): string {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores (${cpu?.model.trim() ?? "unknown"}), ${gigabytes} GB, ${process.platform}, Node ${process.versions.node}`;
}

/** How much else the machine does: above the number of cores, figures say little. */
export function loadNow(): string {
  return loadavg()[0]?.toFixed(1) ?? "unknown";
}
