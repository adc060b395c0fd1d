/** No answer came: the network or the server is away. Nothing is known about what the request has done. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}
