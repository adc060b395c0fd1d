/** What time it is, by the reader's machine. The only place of the web app that asks; facts take theirs from the server. */
export function now(): Date {
  return new Date();
}
