import './Ledger.css'
import { type CSSProperties, useState } from 'react'
import type { Report } from '../lib/analysis/types.ts'
import { readLedger, type Voice, viaNames } from '../lib/report/ledger.ts'
import { joinNames } from '../lib/report/phrase.ts'
import { isSameVoice, type VoiceFilter } from './voiceFilter.ts'
import { useWords } from './words.ts'

interface LedgerProps {
  readonly report: Report
  readonly chosen: VoiceFilter
  readonly gone: ReadonlySet<string>
  readonly onChoose: (voice: VoiceFilter) => void
  /** Called with the voice under the pointer or the focus, and with null when there is none any more. */
  readonly onLight: (voice: VoiceFilter) => void
  /** Called where the reader wants to see the voices that have no segment of their own. */
  readonly onMore: () => void
}

/** So many voices fit with a segment that can be hit; the others share one. */
const SEGMENTS = 6

/** One bar of the article's claims by voice. It is a list of buttons: the same for a keyboard and a screen reader. */
export function Ledger({ report, chosen, gone, onChoose, onLight, onMore }: LedgerProps) {
  const t = useWords()
  const [near, setNear] = useState<VoiceFilter>(null)
  const ledger = readLedger(report)
  if (ledger.length === 0) return null
  const voices = ledger.filter((voice) => voice.source !== null)
  const own = voices.length > SEGMENTS ? voices.slice(0, SEGMENTS - 1) : voices
  const others = voices.slice(own.length).reduce((sum, voice) => sum + voice.claims.length, 0)
  const light = (voice: VoiceFilter) => {
    setNear(voice)
    onLight(voice)
  }
  const alone = new Set(report.findings.flatMap(({ kind, claim }) => (kind === 'singleSource' && claim ? [claim] : [])))
  const segmentOf = (voice: Voice) => {
    const filter: VoiceFilter = voice.source === null ? 'nobody' : { source: voice.source.id }
    const name = voice.source?.name ?? t('ledger.nobody')
    const isChosen = isSameVoice(filter, chosen)
    const share = voice.claims.filter((claim) => alone.has(claim.id)).length / voice.claims.length
    return (
      <li key={voice.source?.id ?? ''} style={{ flexGrow: voice.claims.length }}>
        <button
          type="button"
          className={classOf(voice, gone)}
          style={{ '--alone': `${share * 100}%` } as CSSProperties}
          aria-pressed={isChosen}
          aria-label={t('ledger.voiceLabel', [name, t('ledger.claims', undefined, voice.claims.length)])}
          onClick={() => onChoose(isChosen ? null : filter)}
          onPointerEnter={() => light(filter)}
          onPointerLeave={() => light(null)}
          onFocus={() => light(filter)}
          onBlur={() => light(null)}
        >
          <span className="segmentName">{name}</span> <span className="segmentCount">{voice.claims.length}</span>
        </button>
      </li>
    )
  }
  const nobody = ledger.filter((voice) => voice.source === null)
  return (
    <section aria-label={t('ledger.title')}>
      <ul className="ledger">
        {own.map(segmentOf)}
        {others > 0 && (
          <li style={{ flexGrow: others }}>
            <button type="button" className="segment" onClick={onMore}>
              <span className="segmentName">{t('ledger.others', undefined, voices.length - own.length)}</span>{' '}
              <span className="segmentCount">{others}</span>
            </button>
          </li>
        )}
        {nobody.map(segmentOf)}
      </ul>
      <p className="ledgerCaption">
        <span>{captionOf(report, near ?? chosen, t)}</span>
        <button type="button" className="link" onClick={onMore}>
          {t('without.title')}
        </button>
      </p>
    </section>
  )
}

/** The voice at hand in words; where none is, the way by which the first one came. */
function captionOf(report: Report, voice: VoiceFilter, t: ReturnType<typeof useWords>): string {
  const ledger = readLedger(report)
  const shown = voice === null ? null : ledger.find(({ source }) => isSameVoice(filterOf(source?.id), voice))
  if (shown) {
    const name = shown.source?.name ?? t('ledger.nobody')
    return t('ledger.voiceLabel', [name, t('ledger.claims', undefined, shown.claims.length)])
  }
  const first = ledger[0]?.source
  const via = first ? joinNames(viaNames(first, report), t) : ''
  return via === '' ? '' : t('ledger.byWay', [via])
}

function filterOf(id: string | undefined): VoiceFilter {
  return id === undefined ? 'nobody' : { source: id }
}

function classOf({ source }: Voice, gone: ReadonlySet<string>): string {
  if (source === null) return 'segment segmentNobody'
  return gone.has(source.id) ? 'segment segmentGone' : 'segment'
}
