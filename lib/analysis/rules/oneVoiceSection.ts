import type { Entity, Facts, JudgedClaim } from '../facts.ts'
import type { Evidence } from '../types.ts'
import type { Examples, Mark, Rule } from './rule.ts'
import { sourceWordsOf, spanOfBlock } from './whole.ts'

/** So many claims make a section, and so many paragraphs running where no heading makes one (docs/rules.md). */
const LEAST_CLAIMS = 3
const LEAST_PARAGRAPHS = 3

/** A part of the article: under a heading, or a run of paragraphs that each claim something. */
interface Part {
  readonly heading: number | null
  readonly claims: readonly JudgedClaim[]
  readonly paragraphs: number
}

const NO_PART: Part = { heading: null, claims: [], paragraphs: 0 }

/** The one source that all of some claims rest on, or null: for no claim, or where one has none, several, or a vague one. */
function onlySourceOf(claims: readonly JudgedClaim[]): Entity | null {
  const source = claims[0]?.behind[0]?.speaker.entity ?? null
  return claims.every((claim) => claim.verdict === 'single' && claim.behind[0]?.speaker.entity === source)
    ? source
    : null
}

function claimsByBlock(facts: Facts): ReadonlyMap<number, readonly JudgedClaim[]> {
  const found = new Map<number, JudgedClaim[]>()
  for (const claim of facts.claims) {
    const { block } = claim.candidate.span
    found.set(block, [...(found.get(block) ?? []), claim])
  }
  return found
}

/** The parts that headings make. What stands before the first heading is no part: it is the article's opening. */
function findHeadedParts(facts: Facts, claims: ReadonlyMap<number, readonly JudgedClaim[]>): readonly Part[] {
  const { blocks } = facts.article
  const firstText = blocks.findIndex((block) => block.kind === 'paragraph')
  const headings = blocks.flatMap((block, at) => (block.kind === 'heading' && at > firstText ? [at] : []))
  return headings.map((heading, index): Part => {
    const end = headings[index + 1] ?? blocks.length
    const within = [...claims].filter(([block]) => block > heading && block < end)
    return { heading, claims: within.flatMap(([, list]) => list), paragraphs: within.length }
  })
}

/** Longest runs of paragraphs whose every claim rests on one and the same source. */
function findRuns(facts: Facts, byBlock: ReadonlyMap<number, readonly JudgedClaim[]>): readonly Part[] {
  const runs: Part[] = []
  let run: Part = NO_PART
  let source: Entity | null = null
  for (const [at, block] of facts.article.blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue
    const claims = (block.kind === 'paragraph' && byBlock.get(at)) || []
    const own = onlySourceOf(claims)
    if (own === null || own !== source) {
      runs.push(run)
      run = NO_PART
    }
    if (own !== null) run = { heading: null, claims: [...run.claims, ...claims], paragraphs: run.paragraphs + 1 }
    source = own
  }
  return [...runs, run]
}

/** Marks a part that rests on one source, where the article as a whole does not rest on that source anyway. */
function* findSections(facts: Facts): Iterable<Mark> {
  const byBlock = claimsByBlock(facts)
  const headed = findHeadedParts(facts, byBlock).filter((part) => part.claims.length >= LEAST_CLAIMS)
  const running = findRuns(facts, byBlock).filter(
    (part) => part.claims.length >= LEAST_CLAIMS && part.paragraphs >= LEAST_PARAGRAPHS,
  )
  const marked = new Set<JudgedClaim>()
  for (const { heading, claims } of [...headed, ...running]) {
    const [first] = claims
    const source = onlySourceOf(claims)
    if (!first || !source || facts.dominant?.leader === source || claims.some((claim) => marked.has(claim))) continue
    for (const claim of claims) marked.add(claim)
    yield {
      span: heading === null ? first.candidate.span : spanOfBlock(facts, heading),
      code: first.candidate.code,
      scope: 'section',
      source,
      via: [],
      trigger: sourceWordsOf(first),
      claim: null,
      evidence: claims.map((claim): Evidence => ({ role: 'source', span: sourceWordsOf(claim) })),
    }
  }
}

export const oneVoiceSection: Rule = { id: 'oneVoiceSection', kind: 'singleSource', find: findSections }

export const examples: Examples = {
  flags: [
    'The army said rebels had killed nine soldiers near the border. Idris Bello, a rebel commander, said the army had burned three farms.\n\nDoctors at Norvik Hospital said at least 60 people had been wounded. Rana Aziz, a teacher, said the school had been looted.\n\n# «The mill»\n\nPaulo Reis said the owners had secretly moved at least 40 looms abroad.\n\nHe said an accountant had falsified the books.\n\nHe claimed that a manager had bribed two inspectors.',
    'The army said rebels had killed nine soldiers near the border. Idris Bello, a rebel commander, said the army had burned three farms.\n\nDoctors said at least 60 people had been wounded. Rana Aziz, a teacher, said the school had been looted.\n\n# «Fire at the depot»\n\nJorge Paz said arsonists had burned at least 12 buses.\n\nHe said the police had ignored three warnings.\n\nPaz claimed that a manager had stolen the insurance money.',
    'The minister, Petra Lund, said the treasury had been robbed of at least 90 million crowns.\n\nProsecutors said her brother had forged contracts. A clerk, Samuel Adjei, said he had been threatened.\n\n# «What the driver saw»\n\nYusuf Demir, a driver, said the brothers had moved at least 40 crates at night.\n\nHe said they had bribed two guards.\n\nHe said the crates had been stolen from the museum.\n\n# The court\n\nThe trial starts on Monday, the court said. Her lawyer, Miriam Katz, said the contracts had been forged by the bank.',
    'The council, led by Mayor Adaeze Okafor, said the toll had cut traffic by at least 18 percent.\n\nTomasz Zielinski, a haulier, said it had driven hundreds of firms out of business. Rosa Quispe, a shopkeeper, said thieves had burned a toll gate.\n\n# «Inside the toll office»\n\nMarguerite Duval, a former clerk, said at least 3 million crowns had been stolen.\n\nShe said two managers had forged receipts.\n\nDuval claimed that the police had ignored her warnings.\n\n# What happens next\n\nThe council votes on Friday, its clerk said. Owen Pryce, who leads the opposition, said the mayor had lied about the cost.',
    'The Altura mine has poisoned the river, the water board said. Its owner, Jorge Paz, said a rival had sabotaged the dam.\n\nA chemist, Keiko Tanaka, said at least 30 wells were polluted. Police said a foreman had fled.\n\n# «The foreman’s story»\n\nYusuf Demir said the company had concealed the leaks since 2016.\n\nHe said at least two inspectors had been bribed.\n\nHe claimed that a guard had threatened his family.\n\n# The river\n\nThe fishers’ guild said thousands of eels had died. Amina Haddad, a farmer, said her cattle had been poisoned.',
    'Soldiers looted the museum, the city said. General Idris Bello denied it and blamed a gang of thieves.\n\nRana Aziz, a guide, said at least 90 statues had been stolen. Police said two crates had been smuggled abroad.\n\nSamuel Adjei, a guard, said «the officers had bribed him».\n\nHe said they had burned the lists of at least 400 coins.\n\nAdjei said a colonel had threatened to kill him.\n\nThe culture ministry said it had found nine statues. Interpol said the thieves had fled.',
    'The drug killed at least 14 patients, the health office said. Its maker said a clinic had falsified its records.\n\nMiriam Katz, a doctor, said a faulty pump was to blame. The police said a nurse had stolen 200 doses.\n\nTom Okoye, a chemist, said «the company had concealed two tests».\n\nHe said its director had bribed a referee.\n\nOkoye said at least 90 patients had been harmed.\n\n# The company\n\nIts shares fell on Monday, the exchange said. Ilse Brandt, who runs it, said the chemist had lied.',
    'At least nine houses were burned, the fire chief said. Police said a gang had attacked the village.\n\nJorge Paz, a farmer, said soldiers had done it. The army said a rebel unit had shelled the houses.\n\n# «One woman’s account»\n\nAmina Haddad, a baker, said soldiers had stolen her flour.\n\nShe said they had beaten at least four men.\n\nHaddad said an officer had executed her brother.\n\n# The inquiry\n\nProsecutors said two officers had been detained. A rights group said at least 60 people had been robbed.',
  ],
  ignores: [
    'The army said rebels had killed nine soldiers near the border. Idris Bello, a rebel commander, said the army had burned three farms.\n\nDoctors said at least 60 people had been wounded. Rana Aziz, a teacher, said the school had been looted.\n\n# Fire at the depot\n\nJorge Paz said arsonists had burned at least 12 buses.\n\nThe police said a guard had ignored three warnings.\n\nA driver, Tom Okoye, claimed that a manager had stolen the insurance money.',
    '# Tenants accuse Velden\n\nOssian Marr, a spokesman for the Upland League, said that Velden Grid cuts the power at night to sell it abroad.\n\nHe said the company’s engineers had sabotaged at least 40 meters.\n\nMarr claimed that the regulator had taken bribes from a director.',
    'The army said rebels had killed nine soldiers near the border. Idris Bello, a rebel commander, said the army had burned three farms.\n\nDoctors said at least 60 people had been wounded. Rana Aziz, a teacher, said the school had been looted.\n\n# Fire at the depot\n\nJorge Paz said arsonists had burned at least 12 buses.\n\nThe depot reopens on Monday.',
    'The coastguard said the ferry had been overloaded by at least 60 people.\n\nBjarne Holm, who owns the ferry, said a wave had caused the disaster.\n\nProsecutors said his firm had forged two safety papers.',
    'The coastguard said the ferry had been overloaded by at least 60 people.\n\n# Aboard the Gannet\n\nLucia Ferrante said she was cold.\n\nShe said she sang to stay awake.\n\nShe said she would never sail again.',
    'Ballots were forged in the north, the election board said. The ruling party said the board had lied.\n\n# A clerk speaks\n\nHenrik Lund said he had seen men burn at least 600 ballots. Two other clerks said they had seen men burn 600 ballots.\n\nHe said the governor had rigged the count. Petra Lund, a lawyer, said an officer had been threatened.',
    'The council said the toll had cut traffic by at least 18 percent.\n\n# Inside the toll office\n\nThe office has nine rooms and a cellar.\n\nIts windows look on the harbour.\n\n# What happens next\n\nThe council votes on Friday.',
    'The Altura mine has poisoned the river, the water board said.\n\n# Two foremen\n\nYusuf Demir said the company had concealed the leaks since 2016.\n\nJorge Paz said at least two inspectors had been bribed.\n\nKeiko Tanaka claimed that a guard had threatened her family.',
    'Soldiers looted the museum, the city said. General Idris Bello denied it and blamed a gang of thieves.\n\nSamuel Adjei, a guard, said the officers had bribed him.\n\nCritics say the army is rotten.\n\nAdjei said a colonel had threatened to kill him.',
  ],
}
