/**
 * Chance that is the same every time: each file has its own seed, made of its name, so that a new file
 * never changes the old ones.
 */

/** FNV-1a of the name. */
function seedOf(name) {
  let hash = 0x811c9dc5;
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** @param {string} name what the numbers are for */
export function randomFor(name) {
  let state = seedOf(name);
  /** Mulberry32: from 0 to, but not, 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low, high) => low + next() * (high - low);
  const whole = (low, high) => Math.floor(between(low, high + 1));
  return {
    next,
    between,
    /** Both ends included. */
    whole,
    decimal: (low, high, digits) => Number(between(low, high).toFixed(digits)),
    pick: (list) => list[whole(0, list.length - 1)],
    chance: (probability) => next() < probability,
    /** The same members in another order. */
    shuffled: (list) =>
      list
        .map((member) => [next(), member])
        .toSorted(([a], [b]) => a - b)
        .map(([, member]) => member),
  };
}
