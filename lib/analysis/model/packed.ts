/**
 * Learned numbers travel as one base64 string a file: a string costs nothing to parse, where an object literal of the
 * same size costs the worker more than a tenth of a second.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes and how far they have been read. */
export interface Reader {
  readonly bytes: Uint8Array
  at: number
}

/** Base64 without padding, decoded by hand because `atob` belongs to the DOM library, which the engine is kept from. */
export function openPacked(packed: string): Reader {
  const values = new Uint8Array(128)
  for (let index = 0; index < alphabet.length; index += 1) values[alphabet.charCodeAt(index)] = index
  const bytes = new Uint8Array(Math.floor((packed.length * 3) / 4))
  let written = 0
  for (let index = 0; index < packed.length; index += 4) {
    const group =
      ((values[packed.charCodeAt(index)] ?? 0) << 18) |
      ((values[packed.charCodeAt(index + 1)] ?? 0) << 12) |
      ((values[packed.charCodeAt(index + 2)] ?? 0) << 6) |
      (values[packed.charCodeAt(index + 3)] ?? 0)
    bytes[written] = group >> 16
    bytes[written + 1] = (group >> 8) & 255
    bytes[written + 2] = group & 255
    written += 3
  }
  return { bytes, at: 0 }
}

/** The next unsigned number: seven bits a byte, the lowest first, the eighth bit set on all but the last byte. */
export function readNumber(reader: Reader): number {
  let value = 0
  let shift = 0
  for (;;) {
    const byte = reader.bytes[reader.at] ?? 0
    reader.at += 1
    value |= (byte & 127) << shift
    if (byte < 128) return value
    shift += 7
  }
}

/** The next byte as a signed number, -128 to 127. */
export function readSigned(reader: Reader): number {
  const byte = reader.bytes[reader.at] ?? 0
  reader.at += 1
  return byte > 127 ? byte - 256 : byte
}

/**
 * A map from keys (hashes, cut to some bits) to small numbers: open addressing in one flat array, each key before its
 * value, so that both come from memory at once.
 */
export interface HashTable {
  readonly slots: Int32Array
  readonly mask: number
}

/** An empty table for `count` keys, at most half full so that probing stays short. */
export function openTable(count: number): HashTable {
  let size = 16
  while (size < count * 2) size *= 2
  return { slots: new Int32Array(size * 2).fill(-1), mask: size * 2 - 1 }
}

/** Enters a key, a number from 0 up that is not in the table yet. */
export function enter(table: HashTable, key: number, value: number): void {
  let slot = (key * 2) & table.mask
  while (table.slots[slot] !== -1) slot = (slot + 2) & table.mask
  table.slots[slot] = key
  table.slots[slot + 1] = value
}

/** The value under a key, or -1. */
export function findKey(table: HashTable, key: number): number {
  const { slots, mask } = table
  let slot = (key * 2) & mask
  for (;;) {
    const found = slots[slot]
    if (found === key) return slots[slot + 1] ?? -1
    if (found === -1 || found === undefined) return -1
    slot = (slot + 2) & mask
  }
}

/** A table written as a count, the ascending keys as differences, then the values in the same order. */
export function readTable(reader: Reader): HashTable {
  const count = readNumber(reader)
  const table = openTable(count)
  const keys = readKeys(reader, count)
  for (let index = 0; index < count; index += 1) enter(table, keys[index] ?? 0, readNumber(reader))
  return table
}

/** `count` ascending numbers, each written as its difference from the one before. */
export function readKeys(reader: Reader, count: number): Int32Array {
  const keys = new Int32Array(count)
  let key = 0
  for (let index = 0; index < count; index += 1) {
    key += readNumber(reader)
    keys[index] = key
  }
  return keys
}
