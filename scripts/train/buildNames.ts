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

function readNames(file: string): ReadonlyMap<string, string> {
  const pairs = readFileSync(file, 'utf8').matchAll(/\['([^']+)', '(female|male)'\]/g)
  return new Map([...pairs].map(([, name, gender]) => [name ?? '', gender ?? '']))
}

const module = packedModule('givenNames', 'node scripts/train/buildNames.ts', `${women.join(' ')}|${men.join(' ')}`)
writeFileSync(join(import.meta.dirname, '../../lib/analysis/model/givenNames.ts'), module)
console.log(
  `${women.length} women's names, ${men.length} men's, ${gzipSync(module, { level: 9 }).length} bytes gzipped`,
)
