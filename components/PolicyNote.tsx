import './PolicyNote.css'
import type { Policy } from '../lib/policy.ts'
import { useWords } from './words.ts'

export type PolicyInView = Pick<Policy, 'locked' | 'set' | 'invalid'>

/** Says above the settings what the organisation has set, and what in its policy was ignored; nothing where it set nothing. */
export function PolicyNote({ locked, set, invalid }: PolicyInView) {
  const t = useWords()
  const listed = set.filter((name) => name !== 'lockSettings')
  if (!locked && listed.length === 0 && invalid.length === 0) return null
  return (
    <section className="policyNote" aria-labelledby="policyTitle">
      <h2 id="policyTitle">{t('policy.title')}</h2>
      {locked && <p>{t('policy.locked')}</p>}
      {listed.length > 0 && (
        <>
          <p>{t('policy.text')}</p>
          <ul>
            {listed.map((name) => (
              <li key={name}>{t(`policy.names.${name}`)}</li>
            ))}
          </ul>
        </>
      )}
      {invalid.length > 0 && (
        <>
          <p className="problem">{t('policy.invalid')}</p>
          <ul>
            {invalid.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
