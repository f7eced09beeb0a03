import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { WordsContext } from '../../components/words.ts'
import { findPolicyWords } from '../../lib/policyWords.ts'
import { words } from '../../lib/words.ts'

/** Renders a page of the extension into its `#root`, in the language of its words. */
export async function renderPage(page: ReactNode): Promise<void> {
  const policyWords = await findPolicyWords()
  // Without that file, which cannot be but in a damaged package, the browser's own language will do.
  if (policyWords !== null) await import(/* @vite-ignore */ browser.runtime.getURL(policyWords as '/')).catch(() => {})
  document.documentElement.lang = words('language')
  const root = document.getElementById('root')
  if (root === null) return
  createRoot(root).render(
    <StrictMode>
      <WordsContext value={words}>{page}</WordsContext>
    </StrictMode>,
  )
}
