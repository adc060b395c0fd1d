import { now } from "./clock.ts";

const key = "doradca.reloaded";

const lost = new WeakSet<object>();

/** Whether this says that the code of a page did not come. */
export function isLostChunk(error: unknown): boolean {
  return error instanceof Error && lost.has(error);
}

/**
 * After an upgrade of the server, a page that is still open asks for chunks that are there no more. It is loaded anew, once: if
 * that does not help, the page's own problem message stands, and so it does at once where no server answers.
 */
export function reloadAfterUpgrade(): void {
  window.addEventListener("vite:preloadError", ({ payload }) => {
    lost.add(payload);
    // The router would reload by itself where it remembers no reload for the same failure: also where no server answers.
    sessionStorage.setItem(`tanstack_router_reload:${payload.message}`, "1");
    const last = Number(sessionStorage.getItem(key) ?? 0);
    if (now().getTime() - last < 60_000) return;
    const reload = ({ ok }: Response) => {
      if (!ok) return;
      sessionStorage.setItem(key, String(now().getTime()));
      location.reload();
    };
    void fetch(location.href, { method: "HEAD" }).then(reload, () => undefined);
  });
}
