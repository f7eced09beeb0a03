import './SiteList.css'
import { useId, useState } from 'react'
import { useWords } from './words.ts'

interface SiteListProps {
  readonly title: string
  readonly sites: readonly string[]
  /** True where the list cannot be changed. */
  readonly isFixed: boolean
  /** Tells the site that the reader's words name, or null where they name none. */
  readonly readSite: (words: string) => string | null
  readonly onAdd: (site: string) => void
  readonly onRemove: (site: string) => void
}

/** A list of sites that can be added to and taken from. */
export function SiteList({ title, sites, isFixed, readSite, onAdd, onRemove }: SiteListProps) {
  const t = useWords()
  const id = useId()
  const [words, setWords] = useState('')
  const [error, setError] = useState<string | null>(null)
  const add = () => {
    const site = readSite(words)
    if (site === null) return setError(t('options.sites.invalid'))
    if (sites.includes(site)) return setError(t('options.sites.duplicate'))
    setError(null)
    setWords('')
    onAdd(site)
  }
  return (
    <div className="siteList">
      <label htmlFor={id}>{title}</label>
      <form
        className="siteAdd"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <input
          id={id}
          disabled={isFixed}
          className="siteInput"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('options.sites.placeholder')}
          value={words}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : `${id}error`}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit" className="quiet" disabled={isFixed}>
          {t('options.sites.add')}
        </button>
      </form>
      {error !== null && (
        <p id={`${id}error`} className="problem" role="alert">
          {error}
        </p>
      )}
      {sites.length === 0 ? (
        <p className="aside">{t('options.sites.none')}</p>
      ) : (
        <ul className="siteItems">
          {sites.map((site) => (
            <li key={site} className="siteItem">
              <span>{site}</span>
              <button
                type="button"
                className="remove"
                disabled={isFixed}
                aria-label={t('options.sites.remove', [site])}
                onClick={() => onRemove(site)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
