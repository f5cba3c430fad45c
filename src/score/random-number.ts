/** The next number of a sequence, from 0 up to but not 1. */
export type RandomNumber = () => number

/**
 * The sequence of a seed: the same seed, the same numbers, on every machine, so that a report made again says the same. A 32-bit counter
 * through a mixing function (the finaliser of MurmurHash3 by Appleby, on steps of the golden ratio); good for drawing samples, not for secrets.
 */
export function seededNumbers(seed: number): RandomNumber {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
}
