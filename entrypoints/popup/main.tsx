import '../../components/tokens.css'
import { App } from './App.tsx'
import './popup.css'
import { mirrorPage } from './pageMirror.ts'
import { renderPage } from './renderPage.tsx'

const mirror = mirrorPage()
void mirror.connect(true)
void renderPage(<App mirror={mirror} Outline={null} Compare={null} />)
