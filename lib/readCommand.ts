import { KINDS } from './analysis/types.ts'
import { isBoolean, isListOf, isNullOr, isOneOf, isShaped, isShort, isText, type Shape } from './fits.ts'
import type { Command } from './protocol.ts'

/** What each command carries; one that is missing here does not compile. */
type Shapes = { readonly [Type in Command['type']]: Shape<Extract<Command, { readonly type: Type }>> }

/** Ids: longer ones are cut by no honest page of the extension. UTF-16 units. */
const isId = isText(4096)
/** The longest DOM name of a key is shorter. UTF-16 units. */
const KEY_LENGTH = 32
/** More sources than any article names. */
const SOURCE_COUNT = 1000

const SHAPES: Shapes = {
  show: { type: isOneOf('show'), kind: isOneOf(...KINDS), on: isBoolean },
  hide: { type: isOneOf('hide'), on: isBoolean },
  goTo: { type: isOneOf('goTo'), finding: isId },
  close: { type: isOneOf('close') },
  light: { type: isOneOf('light'), source: isNullOr(isId) },
  without: { type: isOneOf('without'), sources: isListOf(isId, SOURCE_COUNT) },
  putAside: { type: isOneOf('putAside'), finding: isId, on: isBoolean },
  step: { type: isOneOf('step'), by: isOneOf(1, -1) },
  why: { type: isOneOf('why') },
  present: { type: isOneOf('present'), on: isBoolean },
  turn: { type: isOneOf('turn'), key: isText(KEY_LENGTH) },
  clear: { type: isOneOf('clear') },
}

/** Reads a message on the page's port: a command with all that belongs to it and nothing else; else null. */
export function readCommand(message: unknown): Command | null {
  const fits = Object.values(SHAPES).some((shape) => isShaped<object>(shape)(message))
  return fits && isShort(message as Command) ? (message as Command) : null
}
