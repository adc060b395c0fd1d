import type { BrowserContext, ConsoleMessage } from "@playwright/test";

/** An answer that says no, which the page then shows, is no fault, and neither is a page that says there is nothing; a lost file is. */
function isAnswer(message: ConsoleMessage): boolean {
  const isFile = new URL(message.location().url || "about:blank").pathname.startsWith("/assets/");
  return /the server responded with a status of 4\d\d/.test(message.text()) && !isFile;
}

/** A journey that takes the network away brings this about itself. */
function isLostNetwork(message: ConsoleMessage): boolean {
  const text = message.text();
  // The router tells of code and words that did not come. A file that the server lacks is told of as a lost file as well.
  const isRouter = /^(TypeError: Failed to fetch dynamically imported module|Unreachable: )/.test(text);
  return isRouter || text.includes("net::ERR_INTERNET_DISCONNECTED");
}

/**
 * Notes what no journey may bring about: an error or a breach of the security policy in the console, an exception that nobody
 * caught, a request to any other host.
 */
export function watchBrowser(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  context.on("console", (message) => {
    if (!["error", "warning"].includes(message.type()) || isAnswer(message) || isLostNetwork(message)) return;
    faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => faults.push(`exception: ${error.error().stack}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:") faults.push(`request: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) faults.push(`answer: ${response.status()} ${response.url()}`);
  });
  return faults;
}
