import { v7 } from "uuid";

const ofOneTime = 0x1000;

/**
 * Keys for the lines of a file: each time some thousands that differ in their last digits only. They lie next to each other in an index,
 * and making a random one for each line takes longer than reading the line.
 */
export function makeLineKeys(): () => string {
  let made = ofOneTime;
  let beginning = "";
  return () => {
    if (made === ofOneTime) {
      made = 0;
      beginning = v7().slice(0, -3);
    }
    const key = beginning + made.toString(16).padStart(3, "0");
    made += 1;
    return key;
  };
}
