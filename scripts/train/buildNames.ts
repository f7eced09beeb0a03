import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import { packedModule } from './pack.ts'

// Packs the given names that say whether "he" or "she" may stand for somebody.
//   node scripts/train/buildNames.ts DATA_DIR
const [data = ''] = process.argv.slice(2)
/** Births since this year count: people in today's news. */
const firstYear = 1940
/** A name that fewer people were given is left out: it keeps the list to a few thousand. */
const leastBirths = 2000
/** One in fifty may be otherwise: a name that says less says nothing. */
const leastShare = 0.98

const database = new DatabaseSync(join(data, 'names/us-name-data.sqlite'), { readOnly: true })
const query = `SELECT name, SUM(CASE WHEN sex = 'F' THEN births ELSE 0 END) AS women, SUM(births) AS people
  FROM usNameData WHERE year >= ? GROUP BY name HAVING people >= ? ORDER BY name`
const elsewhere = ['it', 'es', 'fr', 'de'].map((language) => readNames(join(data, `gender/${language}.js`)))
const women: string[] = []
const men: string[] = []
for (const row of database.prepare(query).all(firstYear, leastBirths)) {
  const name = String(row.name).toLowerCase()
  const share = Number(row.women) / Number(row.people)
  const gender = share >= leastShare ? 'female' : share <= 1 - leastShare ? 'male' : null
  // "Andrea", "Simone" and "Jean" are women in one country and men in another.
  const disputed = elsewhere.some((names) => (names.get(name) ?? gender) !== gender)
  if (gender === null || disputed || !/^[a-z]{2,}$/.test(name)) continue
  ;(gender === 'female' ? women : men).push(name)
}

// Names that hardly anybody has in the United States: those that two of the lists know, for one sex alone.
const known = new Set([...women, ...men])
const born = new Set(
  database
    .prepare('SELECT DISTINCT name FROM usNameData WHERE births >= 100')
    .all()
    .map((row) => String(row.name).toLowerCase()),
)
for (const name of new Set(elsewhere.flatMap((names) => [...names.keys()]))) {
  const genders = elsewhere.flatMap((names) => names.get(name) ?? [])
  if (known.has(name) || born.has(name) || genders.length < 2 || new Set(genders).size > 1 || !/^[a-z]{3,}$/.test(name))
    continue
  ;(genders[0] === 'female' ? women : men).push(name)
}
women.sort()
men.sort()

/** The names of a list that are given to one sex alone: "Paul" stands in the French one for both, which says nothing. */
function readNames(file: string): ReadonlyMap<string, string> {
  const genders = new Map<string, Set<string>>()
  for (const [, name = '', gender = ''] of readFileSync(file, 'utf8').matchAll(/\['([^']+)', '(female|male)'\]/g))
    genders.set(name, (genders.get(name) ?? new Set()).add(gender))
  return new Map([...genders].flatMap(([name, [gender = '', other]]) => (other === undefined ? [[name, gender]] : [])))
}

const module = packedModule('givenNames', 'node scripts/train/buildNames.ts', `${women.join(' ')}|${men.join(' ')}`)
writeFileSync(join(import.meta.dirname, '../../lib/analysis/model/givenNames.ts'), module)
console.log(
  `${women.length} women's names, ${men.length} men's, ${gzipSync(module, { level: 9 }).length} bytes gzipped`,
)
