/**
 * Characters that steer how text is shown instead of standing in it: controls but for tab and line feed, and those that
 * turn the direction of writing for what follows, by which a text can be made to read otherwise than it is written.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/

const ALL_STEERING = new RegExp(STEERING, 'g')

/** True for text that holds nothing but what a reader sees: well formed, and without steering characters. */
export function isPlain(text: string): boolean {
  return text.isWellFormed() && !STEERING.test(text)
}

/** A text as a lesson may hold it: line ends as line feeds, and nothing that steers. Text of a page goes through here. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(ALL_STEERING, '')
}

/** A text of a page as a lesson holds it, on one line: single spaces, and nothing that steers. */
export function foldText(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim()
}
