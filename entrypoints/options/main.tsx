import '../../components/tokens.css'
import { renderPage } from '../popup/renderPage.tsx'
import { App } from './App.tsx'

void renderPage(<App />)
