/** Sends the focus to the page, where what had it is about to leave: a button that has done its work, a row that is gone. */
export function focusPage(): void {
  document.getElementById("main")?.focus({ preventScroll: true });
}
