import { givenNames } from './givenNames.ts'

let loaded: ReadonlyMap<string, 'f' | 'm'> | null = null

/**
 * Whether a given name is nearly always a woman's or a man's (98 in 100, by births in the United States since 1940, and not
 * otherwise in Italian, Spanish, French or German); null where it is neither or unknown. It only tells whom "he" or "she"
 * may stand for.
 */
export function genderOf(givenName: string): 'f' | 'm' | null {
  loaded ??= readNames()
  return loaded.get(givenName.toLowerCase()) ?? null
}

function readNames(): ReadonlyMap<string, 'f' | 'm'> {
  const [women = '', men = ''] = givenNames.split('|')
  const names = new Map<string, 'f' | 'm'>()
  for (const name of women.split(' ')) names.set(name, 'f')
  for (const name of men.split(' ')) names.set(name, 'm')
  return names
}
