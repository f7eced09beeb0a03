import '../../components/tokens.css'
import { Outline } from '../../components/Outline.tsx'
import { App } from '../popup/App.tsx'
import { mirrorPage } from '../popup/pageMirror.ts'
import { renderPage } from '../popup/renderPage.tsx'
import { Compare } from './Compare.tsx'
import { followTab } from './followTab.ts'
import './sidepanel.css'

const mirror = mirrorPage()
followTab(mirror)
renderPage(<App mirror={mirror} Outline={Outline} Compare={Compare} />)
