import './Chain.css'
import type { Finding, Report } from '../lib/analysis/types.ts'
import { chainText, readChain } from '../lib/report/chain.ts'
import { useWords } from './words.ts'

interface ChainProps {
  readonly finding: Finding
  readonly report: Report
  /** The name of the site that is read. */
  readonly site: string | null
}

/** The chain of hearsay, drawn from the reader back to what there is to show; heard as one sentence. */
export function Chain({ finding, report, site }: ChainProps) {
  const t = useWords()
  const chain = readChain(finding, report, site, t)
  return (
    <figure className="chain">
      <figcaption className="fieldName">{t('chain.title')}</figcaption>
      <p className="heard">{chainText(chain, t)}</p>
      <div className="links" aria-hidden="true">
        {chain.map((link, i) => (
          <span key={link.role + link.name} className="chainStep">
            {i > 0 && <span className="chainArrow">◁</span>}
            <span className={link.missing ? 'chainLink chainMissing' : 'chainLink'}>{link.name}</span>
          </span>
        ))}
      </div>
    </figure>
  )
}
