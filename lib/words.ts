import { browser } from 'wxt/browser'
import type { MessageKey, Translate } from './report/translate.ts'

/** What stands between the plural forms of a message once it is built. */
const BETWEEN_FORMS = ' | '

/**
 * The words of locales/ in the browser's language, as the browser itself hands them out. They are built by @wxt-dev/i18n,
 * whose own reader would make every marked page load a kilobyte more.
 */
export const words: Translate = (key, subs, count) => {
  const message = browser.i18n.getMessage(nameOf(key), subs ?? (count === undefined ? [] : [String(count)]))
  if (count === undefined) return message
  // The forms are those for 1 and for more, or for 0, 1 and more.
  const forms = message.split(BETWEEN_FORMS)
  const at = forms.length === 2 ? Math.min(Math.abs(count - 1), 1) : Math.min(count, 2)
  return forms[at] ?? message
}

const nameOf = (key: MessageKey) => key.replaceAll('.', '_') as Parameters<typeof browser.i18n.getMessage>[0]
