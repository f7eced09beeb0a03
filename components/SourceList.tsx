import './SourceList.css'
import { Switch } from 'radix-ui'
import type { Report } from '../lib/analysis/types.ts'
import { weightText } from '../lib/report/label.ts'
import { readWeights, viaNames, type Weight } from '../lib/report/ledger.ts'
import { joinNames, phrase } from '../lib/report/phrase.ts'
import { readRemainder } from '../lib/report/without.ts'
import { Pieces } from './Pieces.tsx'
import type { VoiceFilter } from './voiceFilter.ts'
import { useWords } from './words.ts'

interface SourceListProps {
  readonly report: Report
  /** Ids of the sources that the reader took away. */
  readonly without: readonly string[]
  readonly onWithout: (sources: readonly string[]) => void
  readonly onLight: (voice: VoiceFilter) => void
  readonly onChoose: (voice: VoiceFilter) => void
}

/** The sources by how much rests on each, and a switch for each: what is left without it? */
export function SourceList({ report, without, onWithout, onLight, onChoose }: SourceListProps) {
  const t = useWords()
  const weights = readWeights(report)
  if (weights.length === 0) return <p className="empty">{t('sources.none')}</p>
  const { gone } = readRemainder(report, without)
  const most = Math.max(...weights.map(({ claims, carried }) => Math.max(claims.length, carried.length)), 1)
  const count = (id: string, on: boolean) => onWithout(on ? without.filter((other) => other !== id) : [...without, id])
  return (
    <>
      <p className="listHead">{t('without.hint')}</p>
      <ul className="sources" aria-label={t('sources.list')}>
        {weights.map((weight) => (
          <SourceRow
            key={weight.source.id}
            weight={weight}
            most={most}
            via={joinNames(viaNames(weight.source, report), t)}
            removed={without.includes(weight.source.id)}
            gone={gone.has(weight.source.id)}
            onCount={(on) => count(weight.source.id, on)}
            onLight={onLight}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </>
  )
}

interface SourceRowProps extends Pick<SourceListProps, 'onLight' | 'onChoose'> {
  readonly weight: Weight
  /** The weight of the heaviest source, in claims. */
  readonly most: number
  readonly via: string
  readonly removed: boolean
  readonly gone: boolean
  readonly onCount: (on: boolean) => void
}

function SourceRow({ weight, most, via, removed, gone, onCount, onLight, onChoose }: SourceRowProps) {
  const t = useWords()
  const { source, claims, carried } = weight
  const voice = { source: source.id }
  const bears = claims.length > 0 ? claims.length : carried.length
  const facts = [
    t(`sourceKinds.${source.kind}`),
    source.speaksFor === null ? '' : t('sources.speaksFor', [source.speaksFor]),
    via === '' ? '' : t('sources.through', [via]),
  ].filter((fact) => fact !== '')
  return (
    <li
      className={gone ? 'sourceRow sourceGone' : 'sourceRow'}
      onPointerEnter={() => onLight(voice)}
      onPointerLeave={() => onLight(null)}
    >
      <button
        type="button"
        className="sourceGo"
        onClick={() => onChoose(voice)}
        onFocus={() => onLight(voice)}
        onBlur={() => onLight(null)}
      >
        <span className="sourceName">{source.name}</span>
        <span className="sourceFacts">{facts.join(' · ')}</span>
        <span className="sourceWeight">
          <span className="weightBar" aria-hidden="true">
            {bears > 0 && (
              <span
                style={{ inlineSize: `${(bears / most) * 100}%` }}
                data-look={source.kind === 'vague' ? 'nobody' : claims.length === 0 ? 'carried' : undefined}
              />
            )}
          </span>
          <span>{weightText(weight, t)}</span>
        </span>
      </button>
      <Switch.Root
        className="switch"
        checked={!removed}
        onCheckedChange={onCount}
        aria-label={t('without.switchLabel', [source.name])}
      >
        <Switch.Thumb className="switchThumb" />
      </Switch.Root>
    </li>
  )
}

interface RemainderProps {
  readonly report: Report
  readonly without: readonly string[]
  readonly onRestore: () => void
}

/** "5 of 19 claims remain without …": said at the head while a source is taken away. */
export function RemainderNote({ report, without, onRestore }: RemainderProps) {
  const t = useWords()
  if (without.length === 0) return null
  const left = readRemainder(report, without).claims.length
  const names = report.sources.filter(({ id }) => without.includes(id)).map(({ name }) => name)
  return (
    <div className="remainder" role="status">
      <p>
        <Pieces pieces={phrase(t, 'without.remain', [left, report.claims.length, joinNames(names, t)], left)} />
      </p>
      <button type="button" className="quiet" onClick={onRestore}>
        {t('without.restore')}
      </button>
    </div>
  )
}
