import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import '../../components/tokens.css'
import { WordsContext } from '../../components/words.ts'
import { words } from '../../lib/words.ts'
import { App } from './App.tsx'

document.documentElement.lang = browser.i18n.getUILanguage()

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <WordsContext value={words}>
        <App />
      </WordsContext>
    </StrictMode>,
  )
}
