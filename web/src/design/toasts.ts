export interface ToastAction {
  readonly label: string;
  /** The toast goes away at once; what comes of it is told by another toast. */
  readonly run: () => void;
}

export interface Toast {
  readonly id: number;
  readonly tone: "success" | "error" | "info";
  readonly title: string;
  readonly detail?: string | undefined;
  readonly action?: ToastAction | undefined;
  /** Milliseconds on the screen, not counting those under the pointer or with the focus inside; null: until closed. */
  readonly lasts: number | null;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Tells what has happened, without asking for anything. An error stays until it is closed. */
export function showToast(toast: Pick<Toast, "title"> & Partial<Omit<Toast, "id">>): number {
  const tone = toast.tone ?? "success";
  const lasts = tone === "error" ? null : toast.action ? 10_000 : 6_000;
  lastId += 1;
  change([...toasts.slice(-2), { lasts, ...toast, tone, id: lastId }]);
  return lastId;
}

export function closeToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => toasts,
};
