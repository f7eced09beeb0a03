import { browser } from 'wxt/browser'
import type { MessageKey, Translate } from './report/translate.ts'

/** What stands between the plural forms of a message once it is built. */
const BETWEEN_FORMS = ' | '

declare global {
  /** Words by name in the language that an organisation wants, where that is not the browser's: set by words/*.js. */
  var saysWhoWords: Readonly<Record<string, string>> | undefined
}

/**
 * The words of locales/ in the browser's language, as the browser itself hands them out. They are built by @wxt-dev/i18n,
 * whose own reader would make every marked page load a kilobyte more.
 */
export const words: Translate = (key, subs, count) => {
  const message = find(nameOf(key), subs ?? (count === undefined ? [] : [String(count)]))
  if (count === undefined) return message
  // The forms are those for 1 and for more, or for 0, 1 and more.
  const forms = message.split(BETWEEN_FORMS)
  const at = forms.length === 2 ? Math.min(Math.abs(count - 1), 1) : Math.min(count, 2)
  return forms[at] ?? message
}

type Name = Parameters<typeof browser.i18n.getMessage>[0]

function find(name: Name, subs: string[]): string {
  // Only our own script can have set it as the world's own: an element of the page with that id stands further off.
  const message = Object.hasOwn(globalThis, 'saysWhoWords') ? globalThis.saysWhoWords?.[name] : undefined
  if (message === undefined) return browser.i18n.getMessage(name, subs)
  return message.replace(/\$([1-9])/g, (_, digit: string) => subs[Number(digit) - 1] ?? '')
}

const nameOf = (key: MessageKey) => key.replaceAll('.', '_') as Name
