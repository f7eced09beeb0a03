import './MarkPreview.css'
import type { Kind } from '../lib/analysis/types.ts'
import { useWords } from './words.ts'

interface MarkPreviewProps {
  readonly shown: Readonly<Record<Kind, boolean>>
  readonly tints: boolean
}

const KIND_OF: Readonly<Record<string, Kind>> = { s: 'source', u: 'unattributed', d: 'singleSource' }
const TAGGED = /<([sud])>([^<]*)<\/\1>/g

/** An invented paragraph with its marks, as they would look on a page. */
export function MarkPreview({ shown, tints }: MarkPreviewProps) {
  const t = useWords()
  // The pieces between tags are at every third place, followed by a tag's letter and its words.
  const parts = t('options.style.previewText').split(TAGGED)
  return (
    <figure className={tints ? 'preview tinted' : 'preview'}>
      <figcaption className="fieldName">{t('options.style.preview')}</figcaption>
      <p>
        {parts.map((part, i) => {
          if (i % 3 === 0) return part
          const kind = i % 3 === 2 ? KIND_OF[parts[i - 1] ?? ''] : undefined
          return kind === undefined ? null : (
            <mark key={part} className={shown[kind] ? kind : ''}>
              {part}
            </mark>
          )
        })}
      </p>
    </figure>
  )
}
