/** A reason why Doradca does not start, whose message is one sentence for the person at the terminal. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}
