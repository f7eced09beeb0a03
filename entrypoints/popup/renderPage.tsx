import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { WordsContext } from '../../components/words.ts'
import { words } from '../../lib/words.ts'

/** Renders a page of the extension into its `#root`, in the language of its words. */
export function renderPage(page: ReactNode): void {
  document.documentElement.lang = words('language')
  const root = document.getElementById('root')
  if (root === null) return
  createRoot(root).render(
    <StrictMode>
      <WordsContext value={words}>{page}</WordsContext>
    </StrictMode>,
  )
}
