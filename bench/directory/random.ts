/** Numbers that look random and are the same each time (mulberry32), so that two measurements ask the same of the same. */
export function makeRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    /** One of them, each as likely. */
    one: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
    /** One of them, the first far more likely than the last, as with towns. */
    front: <Item>(items: readonly Item[]): Item => items[Math.floor(items.length * next() ** 2.5)] as Item,
  };
}

export type Random = ReturnType<typeof makeRandom>;
