import type { Clause } from '../passes/clauses.ts'
import { isFiniteVerb } from '../passes/clauses.ts'
import type { Cue } from '../passes/cue.ts'
import { TURN } from '../passes/lineCues.ts'
import type { Phrase } from '../passes/phrases.ts'
import { spanOf, type Text, type Word } from '../passes/readText.ts'
import { voiceOf } from '../passes/voices.ts'
import type { Span } from '../types.ts'
import { findBodies } from './bodies.ts'
import { genderOfNoun, resolveDefinite } from './definites.ts'
import { describe } from './describe.ts'
import { openMemory } from './memory.ts'
import { bodyBefore, findNames, type NameMention, plainName, textOf } from './names.ts'
import { findPapers } from './papers.ts'
import { resolvePronoun } from './pronouns.ts'
import { findRelays, isReporter, type Relay } from './relays.ts'
import { type Entity, findRoster } from './roster.ts'

/** How many words may hang on "the member representing …" before the name set beside it. */
const MOST_BETWEEN = 10

/** Somebody who speaks; `span` is where this sentence names them, or null where it does not. */
export interface Speaker {
  readonly entity: Entity
  readonly span: Span | null
}

/** A cue with those who speak resolved. */
export interface Voiced {
  readonly cue: Cue
  readonly speakers: readonly Speaker[]
  readonly via: readonly Relay[]
  /** The papers in which they say it ("said in [a statement]"), and where the text names them. */
  readonly papers: readonly Relay[]
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

/** "told the Mercury" in the Hollin Mercury: a name that the site's own ends with is the outlet's. */
function isOutletItself({ kind, isPlace, name }: Entity, site: string): boolean {
  const [own, plain] = [plainName(site), plainName(name)]
  return (kind === 'outlet' || kind === 'organisation') && !isPlace && (own === plain || own.endsWith(` ${plain}`))
}

/**
 * Resolves every cue of an article to those who speak. Reads the article once, in order. `site` is what the outlet calls
 * itself, or null.
 */
export function resolveSources(
  text: Text,
  clauses: readonly Clause[],
  cues: readonly (readonly Cue[])[],
  site: string | null,
): Cast {
  const blockText = (sentence: number) => text.blocks[(text.sentences[sentence] as { block: number }).block]?.text ?? ''
  const names = clauses.map((clause, index) => findNames(clause, blockText(index)))
  const textOfMention = (mention: NameMention) =>
    textOf(clauses[mention.sentence] as Clause, blockText(mention.sentence), mention.from, mention.to)
  const roster = findRoster(names.flat(), textOfMention)
  const entities = roster.entities
  for (const entity of entities) if (site !== null && isOutletItself(entity, site)) entity.kind = 'self'
  const memory = openMemory()

  const add = (fields: Omit<Entity, 'id' | 'body'>): Entity => {
    const entity: Entity = { id: entities.length, body: null, ...fields }
    entities.push(entity)
    return entity
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

  function nameOf(clause: Clause, phrase: Phrase): NameMention | null {
    return names[clause.sentence.index]?.find((mention) => mention.phrase === phrase && !mention.isPossessor) ?? null
  }

  /** The name set beside a phrase: "the mayor, [Ilse Brandt], said", "its parent company, [Orlo Trust], said". */
  function besideName(clause: Clause, to: number, isBody: boolean): Entity | null {
    const { words } = clause
    let comma = to
    if (words[comma]?.text === '(') while (comma < words.length && words[comma - 1]?.text !== ')') comma++
    // "the member representing Kutigi in the House, [Zainab Ndagi], said"
    while (comma < to + MOST_BETWEEN && words[comma] && words[comma]?.text !== ',' && !isFiniteVerb(words[comma]))
      comma++
    if (words[comma]?.text !== ',') return null
    const beside = clause.startingAt.get(comma + 1)
    if (!beside?.name) return null
    const mention = nameOf(clause, beside)
    const entity = mention ? roster.entityOf.get(mention) : undefined
    const after = clause.words[beside.to]
    const isFit =
      entity?.kind === 'person' ||
      ((entity?.kind === 'organisation' || entity?.kind === 'outlet') && !entity.isPlace && isBody)
    return entity && isFit && (after === undefined || after.tag === 'PUNCT') ? entity : null
  }

  const unnamed = new Map<string, Entity>()

  function createSource(clause: Clause, phrase: Phrase, to: number): Entity {
    const description = describe(clause, phrase, to)
    const block = blockText(clause.sentence.index)
    const first = clause.words[phrase.from] as Word
    const name = textOf(clause, block, phrase.from, to)
    const plain = plainName(name)
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
      speaksFor: description.kind === 'role' || description.kind === 'anonymous' ? body : null,
      gender: genderOfNoun(head),
      isPlural: description.isPlural,
      isPlace: false,
      isNamed: false,
    })
    unnamed.set(plain, entity)
    return entity
  }

  function isSubject(clause: Clause, phrase: Phrase): boolean {
    // "On one hand sits the island": what hangs on a preposition does nothing.
    if (clause.words[phrase.from - 1]?.tag === 'IN' && phrase.kind === 'noun') return false
    for (let at = phrase.to; at < Math.min(clause.words.length, phrase.to + 3); at++)
      if (isFiniteVerb(clause.words[at])) return true
    return phrase.from === 0
  }

  function resolve(clause: Clause, phrase: Phrase, to: number, mustSpeak: boolean): Entity | null {
    if (phrase.isTime) return null
    const known = seen.get(phrase)
    if (known) return known
    if (phrase.kind === 'pronoun')
      return (
        resolvePronoun(memory, clause, phrase, selfEntity) ??
        (mustSpeak ? createSource(clause, phrase, phrase.to) : null)
      )
    const mention = nameOf(clause, phrase)
    if (mention) return roster.entityOf.get(mention) ?? null
    // A possessor read as a phrase of its own: "in [Ilse Brandt]'s view".
    const possessor =
      phrase.name && names[clause.sentence.index]?.find((one) => one.from >= phrase.from && one.to === phrase.to)
    if (possessor) return roster.entityOf.get(possessor) ?? null
    const first = clause.words[phrase.from] as Word
    if (mustSpeak) {
      const isBody = voiceOf(clause.words, phrase) === 'organisation'
      const beside = besideName(clause, to, isBody) ?? besideName(clause, phrase.to, isBody)
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
      const found = resolveDefinite(memory, clause, phrase)
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
  const relaying = new Set<Entity>()
  const voiced = clauses.map((clause, index): Voiced[] => {
    seen = new Map()
    for (const phrase of clause.phrases) {
      for (const mention of names[index] ?? []) {
        if (mention.phrase !== phrase || !mention.isPossessor) continue
        const owner = roster.entityOf.get(mention)
        if (owner) memory.note(clause, owner, { ...phrase, from: mention.from, to: mention.to }, false)
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
      memory.note(clause, entity, phrase, isSubject(clause, phrase))
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
      // Who has a turn in a transcript is a person, however the label is written.
      if (cue.lemma === TURN) for (const { entity } of speakers) if (entity.kind !== 'outlet') entity.kind = 'person'
      if (cue.manner === 'dateline' || (cue.manner === 'credit' && cue.to - cue.from !== 1))
        for (const { entity } of speakers) if (entity.kind === 'organisation' && !entity.isPlace) entity.kind = 'outlet'
      const via = [
        ...findRelays(clause, cue, (phrase, create) => seen.get(phrase) ?? resolve(clause, phrase, phrase.to, create)),
      ]
      // "… in Ledger's article": an outlet that relayed before and is named beside the cue relays again.
      for (const mention of names[index] ?? []) {
        const entity = roster.entityOf.get(mention)
        const inContent =
          cue.content.some((range) => mention.from >= range.from && mention.to <= range.to) && cue.frame !== 'object'
        const isSpeaker = speakers.some((speaker) => speaker.entity === entity)
        if (
          entity &&
          relaying.has(entity) &&
          !inContent &&
          !isSpeaker &&
          !via.some((relay) => relay.entity === entity)
        ) {
          via.push({ entity, span: spanOf(clause.sentence, mention.from, mention.to) })
        }
      }
      for (const { entity } of via) relaying.add(entity)
      const papers = findPapers(clause, cue).flatMap((phrase): Relay[] => {
        const entity = seen.get(phrase) ?? resolve(clause, phrase, phrase.to, true)
        const isPaper = entity?.kind === 'document' && !speakers.some((speaker) => speaker.entity === entity)
        return isPaper ? [{ entity, span: spanOf(clause.sentence, phrase.from, phrase.to) }] : []
      })
      out.push({ cue, speakers, via, papers })
      for (const { entity } of [...speakers].reverse()) {
        memory.hear(entity, index)
        if (cue.lemma === 'report' && isReporter(entity) && (cue.frame === 'clause' || cue.frame === 'that'))
          entity.kind = 'outlet'
      }
    }
    return out
  })

  findBodies(entities)
  return { entities, voiced, mentions: memory.mentions, subjects }
}
