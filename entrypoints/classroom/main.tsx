import '../../components/tokens.css'
import '../../components/report.css'
import '../../components/classroom/classroom.css'
import { renderPage } from '../popup/renderPage.tsx'
import { App } from './App.tsx'

renderPage(<App />)
