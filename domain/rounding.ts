/**
 * A quotient as a whole number. A half goes to the neighbour that is farther from zero, as commercial rounding does (DIN 1333), so
 * that a credit is rounded as the charge that it takes back.
 *
 * @param denominator greater than 0.
 */
export function divideHalfAwayFromZero(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}
