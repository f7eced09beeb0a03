import type { Code, Evidence, EvidenceRole, Finding, Report, SourceKind } from '../../analysis/types.ts'
import { type Explanation, explain } from '../../report/explain.ts'
import type { Translate } from '../../report/translate.ts'

/** What the card needs to know of the page's other marks. */
export interface CardContext {
  readonly report: Report
  /** What the page calls itself, or null. */
  readonly site: string | null
  /** Place of the finding among those shown, from 1, and how many there are. */
  readonly position: number
  readonly count: number
  /** True while all by this finding's source is lit up. */
  readonly lit: boolean
}

export interface CardActions {
  readonly onClose: () => void
  /** Goes to the next (1) or the previous (-1) mark. */
  readonly onStep: (by: 1 | -1) => void
  readonly onLight: () => void
}

type Child = string | HTMLElement

function make(tag: string, className: string, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}

function button(className: string, words: Child, label: string | null, onPress: () => void): HTMLElement {
  const element = make('button', className, words)
  element.setAttribute('type', 'button')
  if (label !== null) element.setAttribute('aria-label', label)
  element.addEventListener('click', (event) => {
    // A page can send clicks of its own; only a reader's count.
    if (event.isTrusted) onPress()
  })
  return element
}

/** Builds what stands in the card of a finding: plain elements, all text as text. */
export function cardContent(finding: Finding, context: CardContext, t: Translate, actions: CardActions): HTMLElement {
  const explanation = explain(finding, t)
  const close = button('close', '✕', t('card.close'), actions.onClose)
  return make(
    'div',
    finding.kind,
    make('span', 'kind', `${t(`kinds.${finding.kind}`)} · ${codeWords(finding, t)}`),
    make('h2', '', explanation.title),
    make('p', 'reason', explanation.reason),
    chain(finding, context, t),
    rows(finding, context, t),
    ask(explanation, t),
    bar(finding, context, t, actions),
    close,
  )
}

const codeWords = (finding: Finding, t: Translate): string =>
  finding.kind === 'source' ? t(`sourceKinds.${finding.code as SourceKind}`) : t(`codes.${finding.code as Code}`)

/** "You ◁ this site ◁ the outlet ◁ the speaker ◁ evidence": a way back, with what is missing dashed. */
function chain(finding: Finding, { report, site }: CardContext, t: Translate): HTMLElement {
  const byId = new Map(report.sources.map((source) => [source.id, source]))
  const source = finding.source === null ? undefined : byId.get(finding.source)
  const steps: HTMLElement[] = [make('span', 'chip', t('chain.you')), make('span', 'chip', site ?? t('chain.site'))]
  for (const id of source?.via ?? []) {
    const outlet = byId.get(id)
    if (outlet) steps.push(make('span', 'chip', outlet.name))
  }
  steps.push(source ? make('span', 'chip', source.name) : make('span', 'chip missing', t('chain.nobody')))
  if (source?.kind !== 'document' && source?.kind !== 'self' && finding.kind !== 'source') {
    steps.push(make('span', 'chip missing', t('chain.evidenceMissing')))
  }
  const list = make('ol', 'chain', ...steps.map((step) => make('li', '', step)))
  list.setAttribute('aria-label', t('chain.title'))
  return list
}

const wordsOf = (report: Report, { span }: Evidence): string =>
  report.blocks[span.block]?.text.slice(span.start, span.end) ?? ''

function rows(finding: Finding, { report }: CardContext, t: Translate): HTMLElement {
  const list = make('dl', '')
  const words = (roles: readonly EvidenceRole[]): string =>
    finding.evidence
      .filter(({ role }) => roles.includes(role))
      .map((evidence) => wordsOf(report, evidence))
      .join(' … ')
  const add = (term: string, ...children: readonly Child[]): void => {
    list.append(make('dt', '', term), make('dd', '', ...children))
  }
  const { trigger } = finding.values
  if (finding.kind !== 'source' && trigger !== '') {
    add(t('card.markedFor'), `${codeWords(finding, t)}: `, make('span', 'quoted', `“${trigger}”`))
  }
  const source = report.sources.find(({ id }) => id === finding.source)
  const said = words(['source', 'cue'])
  if (source) add(t('card.saidBy'), said === '' ? source.name : t('card.resolved', [said, source.name]))
  else add(t('card.saidBy'), t('card.noSource'))
  if (finding.values.via !== '') add(t('card.reachedThrough'), finding.values.via)
  const nearest = words(['nearest'])
  if (!source && nearest !== '') add(t('card.nearest'), t('card.nearestNotTaken', [nearest]))
  if (finding.kind !== 'source') add(t('card.wouldLift'), t(`codeLifts.${finding.code as Code}`))
  return list
}

function ask({ ask: question }: Explanation, t: Translate): HTMLElement {
  return make('p', 'ask', make('b', '', t('card.ask')), question)
}

function bar(finding: Finding, context: CardContext, t: Translate, actions: CardActions): HTMLElement {
  const { report, position, count, lit } = context
  const previous = button('', '‹', t('card.previous'), () => actions.onStep(-1))
  const next = button('', '›', t('card.next'), () => actions.onStep(1))
  const place = make('span', 'position', t('card.position', [String(position), String(count)]))
  const source = report.sources.find(({ id }) => id === finding.source)
  if (!source) return make('div', 'bar', previous, place, next)
  const all = button('all', t('card.all', [source.name]), null, actions.onLight)
  all.setAttribute('aria-pressed', String(lit))
  return make('div', 'bar', previous, place, next, all)
}
