import { FEMALE_WORDS, MALE_WORDS, PLACES } from '../lexicon/names.ts'
import { DOCUMENTS, ORGANISATION_NAME_WORDS, OUTLETS } from '../lexicon/voices.ts'
import type { Clause } from '../passes/clauses.ts'
import { isFiniteVerb } from '../passes/clauses.ts'
import type { Cue } from '../passes/cues.ts'
import type { Phrase } from '../passes/phrases.ts'
import { spanOf, type Text, type Word } from '../passes/readText.ts'
import { includesNoun, voiceOf } from '../passes/voices.ts'
import type { Span } from '../types.ts'
import { describe } from './describe.ts'
import { bodyBefore, findNames, type NameMention, textOf } from './names.ts'
import { type Entity, findRoster } from './roster.ts'

/** Somebody who speaks; `span` is where this sentence names them, or null where it does not. */
export interface Speaker {
  readonly entity: Entity
  readonly span: Span | null
}

/** A cue with those who speak resolved. */
export interface Voiced {
  readonly cue: Cue
  readonly speakers: readonly Speaker[]
  readonly via: readonly { readonly entity: Entity; readonly span: Span }[]
}

export interface Cast {
  readonly entities: readonly Entity[]
  /** One list a sentence. */
  readonly voiced: readonly (readonly Voiced[])[]
  /** Where each entity is mentioned, by its id. */
  readonly mentions: ReadonlyMap<number, readonly Span[]>
  /** Who the subject of each sentence is, or null. */
  readonly subjects: readonly (Entity | null)[]
}

interface Trace {
  readonly entity: Entity
  readonly sentence: number
  readonly at: number
  readonly isSubject: boolean
}

/** How many sentences back a pronoun or "the company" may reach. */
const REACH = 12
/** Nouns that any body answers to. */
const BODY_NOUNS = new Set([
  'company',
  'firm',
  'corporation',
  'business',
  'organisation',
  'organization',
  'group',
  'agency',
  'body',
  'airline',
  'carrier',
  'maker',
  'manufacturer',
  'bank',
  'startup',
  'charity',
  'authority',
  'department',
  'ministry',
  'regulator',
  'retailer',
  'operator',
  'insurer',
  'brewer',
  'chain',
  'club',
  'team',
  'party',
  'union',
  'watchdog',
  'institute',
  'university',
  'college',
  'school',
  'hospital',
  'council',
  'committee',
  'commission',
  'court',
  'office',
  'bureau',
  'giant',
  'conglomerate',
  'think-tank',
  'association',
  'coalition',
  'nonprofit',
  'museum',
  'church',
  'developer',
  'publisher',
  'band',
  'federation',
  'league',
])
const GENERIC_BODIES = new Set([
  'company',
  'firm',
  'corporation',
  'business',
  'organisation',
  'organization',
  'group',
  'agency',
  'body',
  'giant',
  'startup',
])
const LAND_NOUNS = new Set(['country', 'nation', 'kingdom', 'republic', 'state', 'government'])
const PAPER_FAMILIES: readonly ReadonlySet<string>[] = [
  new Set([
    'report',
    'study',
    'paper',
    'survey',
    'review',
    'analysis',
    'research',
    'finding',
    'author',
    'researcher',
    'poll',
    'document',
    'audit',
    'assessment',
    'publication',
    'article',
  ]),
  new Set([
    'filing',
    'lawsuit',
    'suit',
    'complaint',
    'indictment',
    'affidavit',
    'petition',
    'document',
    'warrant',
    'charge',
  ]),
  new Set(['statement', 'letter', 'email', 'e-mail', 'memo', 'post', 'tweet', 'message', 'note', 'release']),
  new Set(['video', 'footage', 'clip', 'recording', 'tape']),
  new Set(['data', 'figure', 'statistic', 'number', 'register', 'record', 'log', 'database', 'list', 'census']),
]
const plainRole = (role: string) => role.replace(/^ex-/, '')

const SPEAKING_TO = /^(?:interviews?|remarks|comments|statements?|letters?|e-?mails?|speaking|spoke|talking)$/

/** Those to whom something was said by the words of the sentence: "speaking to [the BBC]", "in an interview with [Dawn]". */
function findInterviewers(clause: Clause): readonly Phrase[] {
  return clause.phrases.filter((phrase) => {
    const joint = clause.words[phrase.from - 1]?.lower
    return (
      (joint === 'to' || joint === 'with') &&
      SPEAKING_TO.test(clause.words[phrase.from - 2]?.lower ?? '') &&
      phrase.name !== null
    )
  })
}

/** A name that reports and is no body, person or land by its words is an outlet's. */
const isReporter = (entity: Entity) =>
  entity.isNamed &&
  entity.kind === 'organisation' &&
  !entity.isPlace &&
  !entity.name.split(/\s+/).some((word) => ORGANISATION_NAME_WORDS.has(word.toLowerCase()))

/** "stated to [the CBC]", "in an interview with [Dawn]", "in remarks to [ABC]". */
function isInterviewer(clause: Clause, place: Phrase): boolean {
  const before = clause.words[place.from - 1]?.lower
  if (before === 'to') return true
  const outer = clause.words[place.from - 2]?.lower ?? ''
  return before === 'with' && /^(?:interviews?|conversations?|talks?)$/.test(outer)
}

/** Resolves every cue of an article to those who speak. Reads the article once, in order. */
export function resolveSources(text: Text, clauses: readonly Clause[], cues: readonly (readonly Cue[])[]): Cast {
  const blockText = (sentence: number) => text.blocks[(text.sentences[sentence] as { block: number }).block]?.text ?? ''
  const names = clauses.map((clause, index) => findNames(clause, blockText(index)))
  const textOfMention = (mention: NameMention) =>
    textOf(clauses[mention.sentence] as Clause, blockText(mention.sentence), mention.from, mention.to)
  const roster = findRoster(names.flat(), textOfMention)
  const entities = roster.entities
  const traces: Trace[] = []
  const mentions = new Map<number, Span[]>()
  const spoken = new Set<Entity>()
  let lastSpeaker: { entity: Entity; sentence: number } | null = null

  const add = (fields: Omit<Entity, 'id'>): Entity => {
    const entity: Entity = { id: entities.length, ...fields }
    entities.push(entity)
    return entity
  }
  const trace = (clause: Clause, entity: Entity, phrase: Phrase, isSubject: boolean) => {
    traces.push({ entity, sentence: clause.sentence.index, at: phrase.from, isSubject })
    const list = mentions.get(entity.id) ?? []
    list.push(spanOf(clause.sentence, phrase.from, phrase.to))
    mentions.set(entity.id, list)
  }
  const recent = (sentence: number): Trace[] => {
    const out: Trace[] = []
    for (let i = traces.length - 1; i >= 0; i--) {
      const one = traces[i] as Trace
      if (sentence - one.sentence > REACH) break
      out.push(one)
    }
    return out
  }

  function nearest(clause: Clause, fits: (entity: Entity) => boolean, before: number): Entity | null {
    const sentence = clause.sentence.index
    let best: Entity | null = null
    let bestScore = Number.NEGATIVE_INFINITY
    for (const one of recent(sentence)) {
      if (!fits(one.entity) || (one.sentence === sentence && one.at >= before)) continue
      const distance = sentence - one.sentence
      let score = -1.2 * distance + (one.isSubject ? 1.5 : 0)
      if (lastSpeaker?.entity === one.entity && sentence - lastSpeaker.sentence <= 3) score += 1.6
      if (one.sentence === sentence) score -= 0.4
      if (one.entity.kind !== 'person' && one.entity.kind !== 'organisation') score -= 0.4
      if (score > bestScore) {
        bestScore = score
        best = one.entity
      }
    }
    return best
  }

  function resolvePronoun(clause: Clause, phrase: Phrase): Entity | null {
    const { lower } = clause.words[phrase.head] as Word
    if (lower === 'he' || lower === 'she' || lower === 'his' || lower === 'her') {
      const gender = lower === 'he' || lower === 'his' ? 'm' : 'f'
      const fits = (entity: Entity) =>
        (entity.kind === 'person' || entity.kind === 'role' || entity.kind === 'anonymous') &&
        !entity.isPlural &&
        (entity.gender === null || entity.gender === gender)
      const sure = nearest(clause, (entity) => fits(entity) && entity.gender === gender, phrase.from)
      const open = nearest(clause, fits, phrase.from)
      const found = sure && open && sure !== open && open.kind !== 'person' ? sure : open
      if (found && found.gender === null) found.gender = gender
      return found
    }
    if (lower === 'they' || lower === 'their') {
      const plural = nearest(clause, (entity) => entity.isPlural, phrase.from)
      if (plural) return plural
      return (
        nearest(clause, (entity) => entity.kind === 'organisation' || entity.kind === 'document', phrase.from) ??
        lastSpeaker?.entity ??
        null
      )
    }
    if (lower === 'it' || lower === 'its') {
      // A paper is "it" only where it has spoken.
      const speaks = (entity: Entity) =>
        entity.kind === 'organisation' || entity.kind === 'outlet' || (entity.kind === 'document' && spoken.has(entity))
      return (
        nearest(clause, (entity) => speaks(entity) && !entity.isPlace, phrase.from) ??
        nearest(clause, (entity) => entity.isPlace, phrase.from)
      )
    }
    if (lower === 'we' || lower === 'i') return selfEntity()
    return null
  }

  let self: Entity | null = null
  const selfEntity = (): Entity => {
    self ??= add({
      kind: 'self',
      name: '',
      roles: new Set(),
      speaksFor: null,
      gender: null,
      isPlural: false,
      isPlace: false,
      isNamed: false,
    })
    return self
  }

  const genderOfNoun = (word: Word) => (MALE_WORDS.has(word.lower) ? 'm' : FEMALE_WORDS.has(word.lower) ? 'f' : null)

  /** "the spokesman", "the company", "the report": whoever the article spoke of by that noun before. */
  function resolveDefinite(clause: Clause, phrase: Phrase): Entity | null {
    const { words } = clause
    const head = words[phrase.head] as Word
    const lemma = plainRole(head.lemma)
    const gender = genderOfNoun(head)
    const voice = voiceOf(words, phrase)
    const before = phrase.from
    const byRole = nearest(
      clause,
      (entity) =>
        [...entity.roles].some((role) => plainRole(role) === lemma) &&
        (entity.gender === null || gender === null || entity.gender === gender),
      before,
    )
    if (byRole) return byRole
    if (lemma === 'spokesman' || lemma === 'spokeswoman' || lemma === 'spokesperson') {
      const speaker = nearest(
        clause,
        (entity) =>
          [...entity.roles].some((role) => role.startsWith('spokes')) &&
          (entity.gender === null || gender === null || entity.gender === gender),
        before,
      )
      if (speaker) return speaker
    }
    const byName = nearest(
      clause,
      (entity) => entity.isNamed && entity.kind !== 'person' && entity.name.toLowerCase().split(/\s+/).includes(lemma),
      before,
    )
    if (byName) return byName
    if (LAND_NOUNS.has(lemma)) return nearest(clause, (entity) => entity.isPlace, before)
    if (GENERIC_BODIES.has(lemma))
      return (
        nearest(clause, (entity) => entity.kind === 'organisation' && !entity.isPlace && entity.isNamed, before) ??
        nearest(clause, (entity) => entity.kind === 'organisation' && !entity.isPlace, before)
      )
    if (OUTLETS.has(lemma) && voice === 'outlet') return nearest(clause, (entity) => entity.kind === 'outlet', before)
    if (includesNoun(DOCUMENTS, head)) {
      const family = PAPER_FAMILIES.find((set) => set.has(lemma))
      if (family)
        return nearest(
          clause,
          (entity) => entity.kind === 'document' && [...entity.roles].some((role) => family.has(role)),
          before,
        )
    }
    if (BODY_NOUNS.has(lemma))
      return nearest(clause, (entity) => entity.kind === 'organisation' && !entity.isPlace && entity.isNamed, before)
    if (lemma === 'man' || lemma === 'woman' || /-year-old$/.test(lemma))
      return nearest(
        clause,
        (entity) => entity.kind === 'person' && gender !== null && entity.gender === gender,
        before,
      )
    return null
  }

  function nameOf(clause: Clause, phrase: Phrase): NameMention | null {
    return names[clause.sentence.index]?.find((mention) => mention.phrase === phrase && !mention.isPossessor) ?? null
  }

  /** The name set beside a phrase: "the mayor, [Ilse Brandt], said". */
  function besideName(clause: Clause, to: number): Entity | null {
    let comma = to
    if (clause.words[comma]?.text === '(')
      while (comma < clause.words.length && clause.words[comma - 1]?.text !== ')') comma++
    if (clause.words[comma]?.text !== ',') return null
    const beside = clause.startingAt.get(comma + 1)
    if (!beside?.name) return null
    const mention = nameOf(clause, beside)
    const entity = mention ? roster.entityOf.get(mention) : undefined
    const after = clause.words[beside.to]
    return entity && entity.kind === 'person' && (after === undefined || after.tag === 'PUNCT') ? entity : null
  }

  const unnamed = new Map<string, Entity>()

  function createSource(clause: Clause, phrase: Phrase, to: number): Entity {
    const description = describe(clause, phrase, to)
    const block = blockText(clause.sentence.index)
    const first = clause.words[phrase.from] as Word
    const name = textOf(clause, block, phrase.from, to)
    const plain = name.toLowerCase().replace(/^(?:the|a|an)\s+/, '')
    const fresh = first.lower === 'a' || first.lower === 'an' || first.lower === 'another' || first.lower === 'one'
    const known = unnamed.get(plain)
    if (known && (!fresh || description.kind === 'document')) return known
    let body = bodyBefore(clause, block, phrase)
    const joint = clause.words[phrase.to]
    const owner =
      joint && to > phrase.to && ['for', 'of', 'at', 'from', 'by', 'in'].includes(joint.lower)
        ? clause.startingAt.get(phrase.to + 1)
        : undefined
    if (owner) body = textOf(clause, block, owner.name?.from ?? owner.from, owner.name?.to ?? owner.to)
    const head = clause.words[phrase.head] as Word
    const entity = add({
      kind: description.kind,
      name,
      roles: new Set([description.role]),
      speaksFor: body,
      gender: genderOfNoun(head),
      isPlural: description.isPlural,
      isPlace: false,
      isNamed: false,
    })
    unnamed.set(plain, entity)
    return entity
  }

  function isSubject(clause: Clause, phrase: Phrase): boolean {
    for (let at = phrase.to; at < Math.min(clause.words.length, phrase.to + 3); at++)
      if (isFiniteVerb(clause.words[at])) return true
    return phrase.from === 0
  }

  function resolve(clause: Clause, phrase: Phrase, to: number, mustSpeak: boolean): Entity | null {
    if (phrase.isTime) return null
    const known = seen.get(phrase)
    if (known) return known
    if (phrase.kind === 'pronoun')
      return resolvePronoun(clause, phrase) ?? (mustSpeak ? createSource(clause, phrase, phrase.to) : null)
    const mention = nameOf(clause, phrase)
    if (mention) return roster.entityOf.get(mention) ?? null
    // A possessor read as a phrase of its own: "in [Ilse Brandt]'s view".
    const possessor =
      phrase.name && names[clause.sentence.index]?.find((one) => one.from >= phrase.from && one.to === phrase.to)
    if (possessor) return roster.entityOf.get(possessor) ?? null
    const first = clause.words[phrase.from] as Word
    if (mustSpeak) {
      const beside = besideName(clause, to) ?? besideName(clause, phrase.to)
      if (beside) return beside
    }
    const isOwned = first.tag === 'PRP$' || phrase.possessor >= 0
    const isDefinite =
      first.lower === 'the' ||
      first.lower === 'this' ||
      first.lower === 'that' ||
      first.lower === 'these' ||
      first.lower === 'those'
    const hasOwnName = clause.words.slice(phrase.from + 1, phrase.head).some((word) => /^\p{Lu}/u.test(word.text))
    if ((isDefinite || isOwned) && !hasOwnName && !(to > phrase.to && mustSpeak)) {
      const found = resolveDefinite(clause, phrase)
      if (found && !isOwned) return found
      if (found && isOwned && found.kind === 'person') return found
    }
    if (mustSpeak) return createSource(clause, phrase, to)
    const voice = voiceOf(clause.words, phrase)
    if (
      (voice === 'person' && isSubject(clause, phrase)) ||
      (voice === 'document' && first.tag === 'DT') ||
      (voice === 'organisation' && isDefinite && isSubject(clause, phrase))
    )
      return createSource(clause, phrase, to)
    return null
  }

  let seen = new Map<Phrase, Entity>()
  const subjects: (Entity | null)[] = []
  const voiced = clauses.map((clause, index): Voiced[] => {
    seen = new Map()
    for (const phrase of clause.phrases) {
      for (const mention of names[index] ?? []) {
        if (mention.phrase !== phrase || !mention.isPossessor) continue
        const owner = roster.entityOf.get(mention)
        if (owner) trace(clause, owner, { ...phrase, from: mention.from, to: mention.to }, false)
      }
      const cue = (cues[index] ?? []).find((one) => one.sources.includes(phrase))
      const last = cue?.sources.at(-1)
      const entity = resolve(
        clause,
        phrase,
        cue && phrase === last ? Math.max(cue.sourceTo, phrase.to) : phrase.to,
        cue !== undefined,
      )
      if (!entity) continue
      seen.set(phrase, entity)
      trace(clause, entity, phrase, isSubject(clause, phrase))
    }
    const subject =
      clause.phrases.find((phrase) => seen.has(phrase) && isSubject(clause, phrase)) ??
      clause.phrases.find((phrase) => seen.has(phrase))
    subjects.push(subject ? (seen.get(subject) ?? null) : null)
    const out: Voiced[] = []
    for (const cue of cues[index] ?? []) {
      const speakers: Speaker[] = cue.sources.flatMap((phrase, i): Speaker[] => {
        const to = i === cue.sources.length - 1 ? Math.max(cue.sourceTo, phrase.to) : phrase.to
        const entity = seen.get(phrase) ?? resolve(clause, phrase, to, true)
        return entity ? [{ entity, span: spanOf(clause.sentence, phrase.from, to) }] : []
      })
      if (cue.inherits) {
        const before = out.at(-1)?.speakers.map(({ entity }): Speaker => ({ entity, span: null }))
        if (before) speakers.push(...before)
        else if (subject) {
          const entity = seen.get(subject) as Entity
          speakers.push({ entity, span: spanOf(clause.sentence, subject.from, subject.to) })
        }
        if (speakers.length === 0) continue
      }
      if (cue.manner === 'dateline' || (cue.manner === 'credit' && cue.to - cue.from !== 1))
        for (const { entity } of speakers) if (entity.kind === 'organisation' && !entity.isPlace) entity.kind = 'outlet'
      const via = findRelays(clause, cue)
      out.push({ cue, speakers, via })
      const lead = speakers[0]
      if (lead) lastSpeaker = { entity: lead.entity, sentence: index }
      for (const { entity } of speakers) {
        spoken.add(entity)
        if (cue.lemma === 'report' && isReporter(entity) && (cue.frame === 'clause' || cue.frame === 'that'))
          entity.kind = 'outlet'
      }
    }
    return out
  })

  /** The outlets that an account came through: "told [RT]", "in an interview with [RT]". */
  function findRelays(clause: Clause, cue: Cue): { entity: Entity; span: Span }[] {
    const relays: { entity: Entity; span: Span }[] = []
    const consider = (phrase: Phrase, isAddressee: boolean) => {
      const isPress = isAddressee && voiceOf(clause.words, phrase) === 'outlet'
      const entity = seen.get(phrase) ?? resolve(clause, phrase, phrase.to, isPress)
      if (isPress && entity && !entity.isNamed)
        relays.push({ entity, span: spanOf(clause.sentence, phrase.from, phrase.to) })
      if (!entity?.isNamed || entity.kind === 'person' || entity.isPlace) return
      const isBody = entity.name
        .split(/\s+/)
        .some(
          (word) =>
            ORGANISATION_NAME_WORDS.has(word.toLowerCase()) ||
            (PLACES.has(word.toLowerCase()) && entity.kind !== 'outlet'),
        )
      if (entity.kind !== 'outlet' && isAddressee && !isBody) entity.kind = 'outlet'
      if (entity.kind === 'outlet') relays.push({ entity, span: spanOf(clause.sentence, phrase.from, phrase.to) })
    }
    if (cue.addressee) consider(cue.addressee, true)
    for (const phrase of findInterviewers(clause))
      if (!cue.content.some((range) => phrase.from >= range.from && phrase.to <= range.to)) consider(phrase, true)
    for (const place of cue.places) consider(place, isInterviewer(clause, place))
    return relays
  }

  return { entities, voiced, mentions, subjects }
}
