import { lazy } from 'react'
import '../../components/tokens.css'
import { Outline } from '../../components/Outline.tsx'
import { App } from '../popup/App.tsx'
import { mirrorPage } from '../popup/pageMirror.ts'
import { renderPage } from '../popup/renderPage.tsx'
import { followTab } from './followTab.ts'
import './sidepanel.css'

/** Few compare: its code, which draws, is loaded when its tab is opened. */
const Compare = lazy(async () => ({ default: (await import('./Compare.tsx')).Compare }))
const mirror = mirrorPage()
followTab(mirror)
void renderPage(<App mirror={mirror} Outline={Outline} Compare={Compare} />)
