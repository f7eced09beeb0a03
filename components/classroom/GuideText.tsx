import type { Guide } from '../../lib/lessons/guide.ts'
import { useWords } from '../words.ts'

interface GuideTextProps {
  /** Null until it was opened and has been loaded. */
  readonly guide: Guide | null
  readonly onOpen: () => void
}

/** The teacher's guide, folded away until a teacher opens it. */
export function GuideText({ guide, onOpen }: GuideTextProps) {
  const t = useWords()
  return (
    <details className="guide" onToggle={({ currentTarget }) => currentTarget.open && onOpen()}>
      <summary>{t('classroom.guide')}</summary>
      {guide !== null && (
        <article>
          <p>{guide.opening}</p>
          {guide.parts.map(({ title, text, steps }) => (
            <section key={title}>
              <h3>{title}</h3>
              {text !== '' && <p>{text}</p>}
              <ul>
                {steps.map((step) => (
                  <li key={step.lead}>
                    <strong>{step.lead}</strong> {step.text}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </article>
      )}
    </details>
  )
}
