import { StateMessage } from '../../components/StateMessage.tsx'
import { useWords } from '../../components/words.ts'
import { isJudged } from '../../lib/analysis/genre.ts'
import type { PageState } from '../../lib/protocol.ts'
import type { Translate } from '../../lib/report/translate.ts'
import type { Mirror } from './pageMirror.ts'

interface PageMessageProps {
  readonly connection: Mirror['connection']
  readonly page: PageState | null
  readonly onRetry: () => void
}

/** Why there is no report to show, and what to do. */
export function PageMessage({ connection, page, onRetry }: PageMessageProps) {
  const t = useWords()
  const state = page === null ? connectionState(connection) : pageState(page)
  const canRetry = state === 'empty' || state === 'failed' || state === 'left' || state === 'notRead'
  return (
    <StateMessage title={titleOf(state, page, t)} hint={t(`states.${state}.hint`)} busy={state === 'reading'}>
      {page?.report?.partial === true && <p className="stateHint">{t('states.partial')}</p>}
      {canRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {t('states.readAgain')}
        </button>
      )}
    </StateMessage>
  )
}

type State =
  | NonNullable<PageState['skipped']>
  | 'reading'
  | 'nothing'
  | 'failed'
  | 'notAllowed'
  | 'notRead'
  | 'left'
  | 'closed'

function connectionState(connection: Mirror['connection']): State {
  return connection === 'connecting' || connection === 'open' ? 'reading' : connection
}

function pageState({ status, skipped, report }: PageState): State {
  if (status === 'marked') return report !== null && !isJudged(report) ? 'genre' : 'nothing'
  if (status === 'skipped') return skipped ?? report?.skipped ?? 'notArticle'
  return status
}

function titleOf(state: State, page: PageState | null, t: Translate): string {
  if (state !== 'genre') return t(`states.${state}.title`)
  return t('states.genre.title', [t(`genres.${page?.report?.genre ?? 'opinion'}`)])
}
