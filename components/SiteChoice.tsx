import './SiteChoice.css'
import { RadioGroup } from 'radix-ui'
import { useWords } from './words.ts'

/** When pages of one site are marked: on the reader's click, by themselves, or by themselves as everywhere. */
export type SiteMode = 'click' | 'site' | 'everywhere'

interface SiteChoiceProps {
  readonly site: string
  /** True in a private window: a site that was chosen there would be kept. */
  readonly isPrivate: boolean
  readonly mode: SiteMode
  /** True where the reader's organisation has chosen. */
  readonly isFixed: boolean
  readonly onChoose: (mode: SiteMode) => void
}

const MODES = [
  ['click', 'popup.siteClick'],
  ['site', 'popup.siteOn'],
  ['everywhere', 'popup.siteEverywhere'],
] as const

/** The choice for the site in view, where the reader is when the question comes up. */
export function SiteChoice({ site, isPrivate, mode, isFixed, onChoose }: SiteChoiceProps) {
  const t = useWords()
  if (isPrivate) return <p className="siteChoice">{t('popup.sitePrivate')}</p>
  return (
    <RadioGroup.Root
      className="siteChoice"
      aria-label={t('popup.siteLabel', [site])}
      value={mode}
      disabled={isFixed}
      onValueChange={(next) => onChoose(next as SiteMode)}
    >
      {MODES.map(([value, key]) => (
        <RadioGroup.Item key={value} value={value} className="siteMode">
          <span className="optionDot" aria-hidden="true" />
          {t(key)}
        </RadioGroup.Item>
      ))}
      {isFixed && <p className="aside">{t('policy.title')}</p>}
    </RadioGroup.Root>
  )
}
