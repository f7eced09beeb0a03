import { browser } from 'wxt/browser'
import { isOneOf } from './fits.ts'
import { LANGUAGES, languageOf } from './languages.ts'
import { readManaged } from './managed.ts'

const isLanguage = isOneOf(...LANGUAGES)

/**
 * The script that brings the words of another language than the browser's, where an organisation wants one, as it lies in
 * the package; null where the browser's own words are right. Run before a script of ours, `lib/words.ts` takes them.
 */
export async function findPolicyWords(): Promise<string | null> {
  const { language } = await readManaged()
  return isLanguage(language) && language !== languageOf(browsersLanguage()) ? `/words/${language}.js` : null
}

/** The tag of the words that the browser itself hands out. */
function browsersLanguage(): string {
  return browser.i18n.getMessage('language' as Parameters<typeof browser.i18n.getMessage>[0])
}
