import type {
  Attribution,
  Claim,
  Code,
  Evidence,
  Finding,
  Kind,
  Report,
  Source,
  SourceKind,
  Span,
} from '../../../lib/analysis/types.ts'

/** An invented article: one spokesman, through one radio station, beside three other voices and nobody. */
const PARAGRAPHS = [
  'Damning proof lays bare how the Maro dredging company stripped the Calder reef by night. Tomas Reyk, spokesman for the Calder fishing union, told Radio Nord that Maro’s boats had crossed the reef forty times since March.',
  'He claimed that the coastguard had switched off its radar to let them pass. According to the spokesman, crews were paid in cash. Maro’s aim is to ruin the small boats and buy their licences.',
  'Harbour master Ilse Brandt said no night sailing had been logged. The port’s register, published on its website, lists two.',
  'Catches have halved since the spring. Reyk said that three skippers had been threatened. Experts say that the reef will need thirty years to recover.',
]

const source = (id: string, name: string, kind: SourceKind, via: readonly string[] = []): Source => ({
  id,
  name,
  kind,
  via,
  speaksFor: id === 's1' ? 'Calder fishing union' : null,
  mentions: [],
})

/** Where words stand in the article. Throws where they do not. */
function spanOf(words: string): Span {
  const block = PARAGRAPHS.findIndex((text) => text.includes(words))
  const start = PARAGRAPHS[block]?.indexOf(words) ?? -1
  if (start < 0) throw new Error(`Not in the article: ${words}`)
  return { block, start, end: start + words.length }
}

const SOURCES = [
  source('s1', 'Tomas Reyk', 'person', ['s2']),
  source('s2', 'Radio Nord', 'outlet'),
  source('s3', 'Ilse Brandt', 'person'),
  source('s4', 'The port’s register', 'document'),
  source('s5', 'Experts', 'vague'),
]

const claim = (id: string, words: string, code: Code, trigger: string, sources: readonly string[]): Claim => ({
  id,
  span: spanOf(words),
  code,
  trigger: spanOf(trigger),
  sources,
  attributions: sources.length > 0 ? [`a-${id}`] : [],
})

const CLAIMS = [
  claim(
    'c1',
    'Damning proof lays bare how the Maro dredging company stripped the Calder reef by night.',
    'evaluation',
    'Damning proof',
    [],
  ),
  claim('c2', 'Maro’s boats had crossed the reef forty times since March', 'quantity', 'forty times', ['s1']),
  claim('c3', 'the coastguard had switched off its radar to let them pass', 'accusation', 'switched off its radar', [
    's1',
  ]),
  claim('c4', 'crews were paid in cash', 'accusation', 'paid in cash', ['s1']),
  claim('c5', 'Maro’s aim is to ruin the small boats and buy their licences', 'motive', 'aim is to ruin', []),
  claim('c6', 'no night sailing had been logged', 'event', 'no night sailing', ['s3', 's4']),
  claim('c7', 'lists two', 'quantity', 'two', ['s4']),
  claim('c8', 'Catches have halved since the spring', 'quantity', 'halved', []),
  claim('c9', 'three skippers had been threatened', 'accusation', 'threatened', ['s1']),
  claim('c10', 'the reef will need thirty years to recover', 'prediction', 'will need', ['s5']),
]

const attribution = (of: Claim): Attribution => ({
  id: `a-${of.id}`,
  source: of.sources[0] ?? null,
  via: of.id === 'c2' ? ['s2'] : [],
  sourceSpan: null,
  cue: null,
  content: [of.span],
  carried: false,
})

const finding = (
  id: string,
  rule: string,
  kind: Kind,
  code: Code | SourceKind,
  words: string,
  values: Partial<Finding['values']>,
  ids: { readonly source?: string; readonly claim?: string },
): Finding => ({
  id,
  rule,
  kind,
  code,
  scope: 'claim',
  span: spanOf(words),
  source: ids.source ?? null,
  claim: ids.claim ?? null,
  values: { who: '', trigger: words, via: '', ...values },
  evidence: kind === 'source' ? namedIn(words) : triggerIn(words, values.trigger),
})

/** The first two words of a citation name its source here, the last two are its cue. */
function namedIn(words: string): readonly Evidence[] {
  const [source, cue] = [words.split(' ').slice(0, 2).join(' '), words.split(' ').slice(-2).join(' ')]
  const { block, start, end } = spanOf(words)
  return [
    { role: 'source', span: { block, start, end: start + source.length } },
    { role: 'cue', span: { block, start: end - cue.length, end } },
  ]
}

function triggerIn(words: string, trigger: string | undefined): readonly Evidence[] {
  return trigger !== undefined && words.includes(trigger) ? [{ role: 'trigger', span: spanOf(trigger) }] : []
}

const FINDINGS = [
  finding(
    'f1',
    'bareEvaluation',
    'unattributed',
    'evaluation',
    'Damning proof lays bare how the Maro dredging company stripped the Calder reef by night.',
    { trigger: 'Damning proof' },
    { claim: 'c1' },
  ),
  finding(
    'f2',
    'citedPerson',
    'source',
    'person',
    'Tomas Reyk, spokesman for the Calder fishing union, told Radio Nord',
    { who: 'Tomas Reyk', via: 'Radio Nord' },
    { source: 's1' },
  ),
  finding(
    'f3',
    'oneVoice',
    'singleSource',
    'quantity',
    'Maro’s boats had crossed the reef forty times since March',
    { who: 'Tomas Reyk', trigger: 'told Radio Nord', via: 'Radio Nord' },
    { source: 's1', claim: 'c2' },
  ),
  finding(
    'f4',
    'citedPerson',
    'source',
    'person',
    'He claimed',
    { who: 'Tomas Reyk', via: 'Radio Nord' },
    { source: 's1' },
  ),
  finding(
    'f5',
    'oneVoice',
    'singleSource',
    'accusation',
    'the coastguard had switched off its radar to let them pass',
    { who: 'Tomas Reyk', trigger: 'He claimed', via: 'Radio Nord' },
    { source: 's1', claim: 'c3' },
  ),
  finding(
    'f6',
    'citedPerson',
    'source',
    'person',
    'According to the spokesman',
    { who: 'Tomas Reyk', via: 'Radio Nord' },
    { source: 's1' },
  ),
  finding(
    'f7',
    'oneVoice',
    'singleSource',
    'accusation',
    'crews were paid in cash',
    { who: 'Tomas Reyk', trigger: 'According to the spokesman', via: 'Radio Nord' },
    { source: 's1', claim: 'c4' },
  ),
  finding(
    'f8',
    'bareMotive',
    'unattributed',
    'motive',
    'Maro’s aim is to ruin the small boats and buy their licences',
    { trigger: 'aim is to ruin' },
    { claim: 'c5' },
  ),
  finding(
    'f9',
    'citedPerson',
    'source',
    'person',
    'Harbour master Ilse Brandt said',
    { who: 'Ilse Brandt' },
    { source: 's3' },
  ),
  finding(
    'f10',
    'citedDocument',
    'source',
    'document',
    'The port’s register, published on its website',
    { who: 'The port’s register' },
    { source: 's4' },
  ),
  finding(
    'f11',
    'bareQuantity',
    'unattributed',
    'quantity',
    'Catches have halved since the spring',
    { trigger: 'have halved' },
    { claim: 'c8' },
  ),
  finding(
    'f12',
    'citedPerson',
    'source',
    'person',
    'Reyk said',
    { who: 'Tomas Reyk', via: 'Radio Nord' },
    { source: 's1' },
  ),
  finding(
    'f13',
    'oneVoice',
    'singleSource',
    'accusation',
    'three skippers had been threatened',
    { who: 'Tomas Reyk', trigger: 'Reyk said', via: 'Radio Nord' },
    { source: 's1', claim: 'c9' },
  ),
  finding('f14', 'citedVague', 'source', 'vague', 'Experts say', { who: 'Experts' }, { source: 's5' }),
  finding(
    'f15',
    'vagueSource',
    'unattributed',
    'vague',
    'the reef will need thirty years to recover',
    { who: 'Experts', trigger: 'Experts say' },
    { source: 's5', claim: 'c10' },
  ),
]

export const sampleReport: Report = {
  version: 1,
  title: 'Dredger firm ‘emptied’ Calder reef, evidence shows',
  language: 'en',
  skipped: null,
  genre: 'news',
  partial: false,
  blocks: PARAGRAPHS.map((text) => ({ kind: 'paragraph', text, offset: 0, links: [] })),
  sources: SOURCES,
  attributions: CLAIMS.filter((each) => each.sources.length > 0).map(attribution),
  claims: CLAIMS,
  findings: FINDINGS,
  article: { claims: CLAIMS.length, singleSource: null },
}
