import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { WordsContext } from '../../components/words.ts'
import '../../components/tokens.css'
import { words } from '../../lib/words.ts'
import { App } from './App.tsx'
import './popup.css'
import { mirrorPage } from './pageMirror.ts'

const mirror = mirrorPage()
void mirror.connect()
document.documentElement.lang = browser.i18n.getUILanguage()

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <WordsContext value={words}>
        <App mirror={mirror} />
      </WordsContext>
    </StrictMode>,
  )
}
