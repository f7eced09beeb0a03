import type { Code, Finding, Report } from '../../analysis/types.ts'
import { readBehind } from '../../report/behind.ts'
import { readChain } from '../../report/chain.ts'
import { explain } from '../../report/explain.ts'
import { readLetters } from '../../report/imvain.ts'
import { labelOf, meaningOf } from '../../report/label.ts'
import { mixedNames } from '../../report/mixedLetters.ts'
import { readQuotation } from '../../report/quote.ts'
import { readSearchWords } from '../../report/searchWords.ts'
import { nearestWords, saidBy } from '../../report/sourceWords.ts'
import type { Translate } from '../../report/translate.ts'
import { button, make } from './elements.ts'

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
  /** Lights up all by a source. */
  readonly onLight: (source: string) => void
  readonly onCopy: (words: string) => void
  /** Puts the mark aside, or takes it back. */
  readonly onPutAside: (on: boolean) => void
}

/** UTF-16 units of the text quoted on either side of the marked words: about a line of the card. */
const ROOM = 45

/** Builds what stands in the card of a finding: plain elements, all text as text. */
export function cardContent(finding: Finding, context: CardContext, t: Translate, actions: CardActions): HTMLElement {
  const { report } = context
  const { title, reason, ask } = explain(finding, t)
  const card = make(
    'div',
    finding.kind,
    make('span', 'kind', `${t(`kinds.${finding.kind}`)} · ${labelOf(finding, t)}`),
    make('h2', '', reason),
    quotation(finding, report),
    make('p', 'reason around', meaningOf(finding, t)),
    chain(finding, context, t),
    rows(finding, report, t),
    make('p', 'ask', make('b', '', t('card.ask')), ask),
    letters(finding, report, t),
    lateral(readSearchWords(finding, report), t, actions),
    bar(finding, context, t, actions),
    button('close', '✕', t('card.close'), actions.onClose),
  )
  card.setAttribute('aria-label', `${t('card.label')}: ${title}`)
  return card
}

/** What stands where a mark was that the reader has just put aside. */
export function asideContent(finding: Finding, isPrivate: boolean, t: Translate, actions: CardActions): HTMLElement {
  return make(
    'div',
    finding.kind,
    make('h2', '', t('card.putAside')),
    make('p', 'reason', t(isPrivate ? 'card.asidePrivate' : 'card.asideKept')),
    make(
      'div',
      'bar',
      button('strong', t('card.undo'), null, () => actions.onPutAside(false)),
    ),
    button('close', '✕', t('card.close'), actions.onClose),
  )
}

/** The marked words in their sentence; those that made the mark stand out. */
function quotation(finding: Finding, report: Report): HTMLElement {
  const { before, words, after } = readQuotation(report, finding, ROOM)
  const pieces = words.map(({ text, strong }) => (strong ? make('strong', '', text) : text))
  return make('blockquote', '', make('span', 'around', before), ...pieces, make('span', 'around', after))
}

/** "You ◁ this site ◁ the outlet ◁ the speaker ◁ evidence": a way back, with what is missing dashed. */
function chain(finding: Finding, { report, site }: CardContext, t: Translate): HTMLElement {
  const steps = readChain(finding, report, site, t).map(({ name, missing }) =>
    make('li', '', make('span', missing ? 'chip missing' : 'chip', name)),
  )
  const list = make('ol', 'chain', ...steps)
  list.setAttribute('aria-label', t('chain.title'))
  return list
}

function rows(finding: Finding, report: Report, t: Translate): HTMLElement {
  const nearest = nearestWords(finding, report, t)
  const all: readonly (readonly [string, string | null])[] = [
    // Where nobody says it, the chain has said so already.
    [t('card.saidBy'), readBehind(finding, report).length > 0 ? saidBy(finding, report, t) : null],
    [t('card.mindName'), mixedNames(finding, report, t)],
    [t('card.nearest'), nearest],
    [t('card.wouldLift'), liftOf(finding, t)],
  ]
  const filled = all.flatMap(([term, words]) => (words === null ? [] : [make('dt', '', term), make('dd', '', words)]))
  return make('dl', '', ...filled)
}

/** What would lift a gap's mark; null for a citation, whose code is a kind of source and has no such words. */
function liftOf(finding: Finding, t: Translate): string | null {
  if (finding.kind === 'source') return null
  return finding.scope === 'claim' ? t(`codeLifts.${finding.code as Code}`) : t('card.liftWhole')
}

/** IMVAIN: what the text shows under its letter, and the two questions that it cannot answer below. */
function letters(finding: Finding, report: Report, t: Translate): HTMLElement {
  const all = readLetters(finding, report, t)
  const list = make(
    'ul',
    'letters',
    ...all.map(({ letter, name, value, question }) => {
      const hidden = make('b', '', letter)
      hidden.setAttribute('aria-hidden', 'true')
      const item = make('li', '', hidden, make('span', 'heard', `${name}: `), make('span', '', value ?? '?'))
      if (question === null) return item
      item.append(make('span', 'heard', ` ${question}`))
      return item
    }),
  )
  list.setAttribute('aria-label', t('imvain.title'))
  const questions = make(
    'p',
    'questions',
    ...all.flatMap(({ letter, question }) => (question === null ? [] : [make('b', '', letter), ` ${question} `])),
  )
  questions.setAttribute('aria-hidden', 'true')
  return make('div', '', list, questions)
}

/** The way out of this page: what to search for to hear what others say. */
function lateral(words: string, t: Translate, { onCopy }: CardActions): HTMLElement {
  if (words === '') return make('div', '')
  const copy = button('strong', t('card.copySearch'), null, () => {
    onCopy(words)
    copy.textContent = t('card.copied')
  })
  copy.setAttribute('aria-live', 'polite')
  return make(
    'div',
    'lateral',
    make('span', '', make('b', '', t('card.elsewhere')), make('span', 'words', words)),
    copy,
  )
}

function bar(finding: Finding, context: CardContext, t: Translate, actions: CardActions): HTMLElement {
  const { report, position, count, lit } = context
  const [source] = readBehind(finding, report)
  const parts = [
    button('', '‹', t('card.previous'), () => actions.onStep(-1)),
    make('span', 'position', t('card.position', [String(position), String(count)])),
    button('', '›', t('card.next'), () => actions.onStep(1)),
  ]
  if (source) {
    const all = button('all', t('card.all', [source.name]), null, () => actions.onLight(source.id))
    all.setAttribute('aria-pressed', String(lit))
    parts.push(all)
  }
  parts.push(button('aside', t('card.notRight'), null, () => actions.onPutAside(true)))
  return make('div', 'bar', ...parts)
}
