/** FNV-1a over a word's UTF-16 units: a signed 32-bit number. Chosen because it is one multiplication a character. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5 | 0
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return finish(hash)
}

/** One number from two, with the order mattering: for a feature's template and what it saw. */
export function mixHashes(first: number, second: number): number {
  return finish(Math.imul(first, 0x9e3779b1 | 0) ^ Math.imul(second, 0x85ebca6b | 0))
}

/** Spreads every bit over the whole number (the last steps of MurmurHash3), so that any run of bits can be a key. */
function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return mixed ^ (mixed >>> 15)
}
