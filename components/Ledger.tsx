import './Ledger.css'
import { type CSSProperties, useState } from 'react'
import type { Report } from '../lib/analysis/types.ts'
import { weightText } from '../lib/report/label.ts'
import { readLedger, readWays, readWeights, type Voice, type Way } from '../lib/report/ledger.ts'
import { joinNames } from '../lib/report/phrase.ts'
import { isSameVoice, sourceOf, type VoiceFilter, voiceIn } from './voiceFilter.ts'
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

/**
 * One bar of the article's claims by voice, and under it the way by which voices came. It is a list of buttons: the same
 * for a keyboard and a screen reader.
 */
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
  /** What makes a button of a voice's: it is chosen or let go by a press, and lit by pointer and focus. */
  const pressOf = (voice: NonNullable<VoiceFilter>) => {
    const isChosen = isSameVoice(voice, chosen)
    return {
      'aria-pressed': isChosen,
      onClick: () => onChoose(isChosen ? null : voice),
      onPointerEnter: () => light(voice),
      onPointerLeave: () => light(null),
      onFocus: () => light(voice),
      onBlur: () => light(null),
    }
  }
  const segmentOf = (voice: Voice) => {
    const name = voice.source?.name ?? t('ledger.nobody')
    const share = voice.claims.filter((claim) => alone.has(claim.id)).length / voice.claims.length
    return (
      <li key={voice.source?.id ?? ''} style={{ '--claims': voice.claims.length } as CSSProperties}>
        <button
          type="button"
          className={classOf(voice, gone)}
          style={{ '--alone': `${share * 100}%` } as CSSProperties}
          aria-label={t('ledger.voiceLabel', [name, t('ledger.claims', undefined, voice.claims.length)])}
          {...pressOf(voice.source === null ? 'nobody' : { source: voice.source.id })}
        >
          <span className="segmentName">{name}</span> <span className="segmentCount">{voice.claims.length}</span>
        </button>
      </li>
    )
  }
  const wayOf = ({ outlets, voices: along }: Way) => {
    const [first] = outlets
    if (first === undefined) return along.map(segmentOf)
    const by = t('ledger.byWay', [
      joinNames(
        outlets.map(({ name }) => name),
        t,
      ),
    ])
    const claims = along.reduce((sum, voice) => sum + voice.claims.length, 0)
    return (
      <li key={by} className="way" style={{ '--claims': claims, '--voices': along.length } as CSSProperties}>
        <ul>{along.map(segmentOf)}</ul>
        <button type="button" className="wayName" {...pressOf({ source: first.id })}>
          <span>{by}</span>
        </button>
      </li>
    )
  }
  const nobody = ledger.filter((voice) => voice.source === null)
  return (
    <section aria-label={t('ledger.title')}>
      <p className="ledgerCaption">
        <span>{captionOf(report, near ?? chosen, t)}</span>
        <button type="button" className="link" onClick={onMore}>
          {t('without.title')}
        </button>
      </p>
      <ul className="ledger">
        {readWays(own, report).map(wayOf)}
        {others > 0 && (
          <li style={{ '--claims': others } as CSSProperties}>
            <button type="button" className="segment" onClick={onMore}>
              <span className="segmentName">{t('ledger.others', undefined, voices.length - own.length)}</span>{' '}
              <span className="segmentCount">{others}</span>
            </button>
          </li>
        )}
        {nobody.map(segmentOf)}
      </ul>
    </section>
  )
}

/** The voice at hand in words, as long as there is one. */
function captionOf(report: Report, voice: VoiceFilter, t: ReturnType<typeof useWords>): string {
  if (voice === null) return t('ledger.title')
  const counted = voiceIn(report, voice)
  if (counted !== undefined) {
    const name = counted.source?.name ?? t('ledger.nobody')
    return t('ledger.voiceLabel', [name, t('ledger.claims', undefined, counted.claims.length)])
  }
  const weight = readWeights(report).find(({ source }) => source.id === sourceOf(voice))
  return weight === undefined ? '' : t('ledger.voiceLabel', [weight.source.name, weightText(weight, t)])
}

function classOf({ source }: Voice, gone: ReadonlySet<string>): string {
  if (source === null) return 'segment segmentNobody'
  return gone.has(source.id) ? 'segment segmentGone' : 'segment'
}
