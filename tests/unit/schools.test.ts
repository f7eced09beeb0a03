import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { SHAPES } from '../../lib/lessons/practice.ts'
import { POLICY_NAMES, readPolicy } from '../../lib/policy.ts'

/** docs/schools.md tells administrators what to write: what it says has to work. */
const text = readFileSync(new URL('../../docs/schools.md', import.meta.url), 'utf8')
const config = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8')

type Json = Readonly<Record<string, unknown>>

/** The policy in each of the examples, freed of what each browser wraps round it. */
function unwrap(example: Json): Json {
  const inside = (example['3rdparty'] ??
    example.policies ??
    example.Extensions ??
    example.extensions ??
    example.data) as Json | undefined
  if (inside !== undefined) return unwrap(inside)
  const [only, ...more] = Object.values(example)
  if (more.length === 0 && typeof only === 'object' && only !== null && !('Value' in only)) return unwrap(only as Json)
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && 'Value' in value ? value.Value : value,
    ]),
  )
}

const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => unwrap(JSON.parse(json)))

beforeEach(() => fakeBrowser.reset())

describe('docs/schools.md', () => {
  it('names all that can be set, and every lesson of the practice set', () => {
    for (const name of POLICY_NAMES) expect(text).toContain(`| \`${name}\` |`)
    for (const shape of SHAPES) expect(text).toContain(`\`${shape}\``)
  })

  it('has an example for each way, and none with a value that would be ignored', async () => {
    expect(examples).toHaveLength(4)
    for (const example of examples) {
      fakeBrowser.reset()
      await fakeBrowser.storage.managed.set(example)
      expect(await readPolicy()).toMatchObject({ invalid: [], set: expect.arrayContaining(['startHidden']) })
    }
  })

  it('gives a reason for every permission, and names the extension as Firefox knows it', () => {
    const [, listed = ''] = /permissions: \[([^\]]+)\]/.exec(config) ?? []
    const permissions = [...listed.matchAll(/'(\w+)'/g)].map(([, name]) => name).filter((name) => name !== 'firefox')
    expect(permissions.length).toBeGreaterThanOrEqual(4)
    for (const permission of [...permissions, 'sidePanel']) expect(text).toContain(`| \`${permission}\``)
    const [, id = ''] = /id: '([^']+)'/.exec(config) ?? []
    expect(text).toContain(`"${id}"`)
  })
})
