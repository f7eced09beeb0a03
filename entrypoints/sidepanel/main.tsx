import '../../components/tokens.css'
import { App } from '../popup/App.tsx'
import { mirrorPage } from '../popup/pageMirror.ts'
import { renderPage } from '../popup/renderPage.tsx'
import { followTab } from './followTab.ts'
import './sidepanel.css'

const mirror = mirrorPage()
followTab(mirror)
renderPage(<App mirror={mirror} surface="panel" />)
