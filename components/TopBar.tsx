import './TopBar.css'
import { Switch } from 'radix-ui'
import { Logo } from './Logo.tsx'
import { useWords } from './words.ts'

interface TopBarProps {
  /** The site in view, or null where there is none to speak of. */
  readonly site: string | null
  readonly isSiteOpen: boolean
  readonly onSite: () => void
  /** Whether marks are shown on the page; null where it has none. */
  readonly marksOn: boolean | null
  readonly onMarks: (on: boolean) => void
}

/** The head of popup and panel: whose page this is, and the switch for all its marks. */
export function TopBar({ site, isSiteOpen, onSite, marksOn, onMarks }: TopBarProps) {
  const t = useWords()
  return (
    <header className="top">
      <Logo />
      <span className="brand">{t('manifest.name')}</span>
      {site !== null && (
        <button type="button" className="site" aria-expanded={isSiteOpen} onClick={onSite}>
          <span>{site}</span>
        </button>
      )}
      {marksOn !== null && (
        <Switch.Root className="switch" checked={marksOn} onCheckedChange={onMarks} aria-label={t('popup.marksLabel')}>
          <Switch.Thumb className="switchThumb" />
        </Switch.Root>
      )}
    </header>
  )
}
