import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshBuild, ROOT } from '../../scripts/build.ts'

const FOLDER = join(ROOT, 'docs', 'store')
const LANGUAGES = ['de', 'en', 'es', 'fr']
/** The most that Chrome takes as a summary, in characters; Edge and Firefox take more. */
const SUMMARY = 132
/** Edge wants at least 250 characters of description and takes 10,000; Chrome and Firefox take more. */
const DESCRIPTION = [250, 10_000] as const

const read = (...path: readonly string[]) => readFileSync(join(FOLDER, ...path), 'utf8')

/** Width and height of a PNG, in pixels, as its first chunk says. */
function sizeOf(...path: readonly string[]): readonly [number, number] {
  const bytes = readFileSync(join(FOLDER, ...path))
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

describe('what stores are given', () => {
  it('is there in each language of the package', () => {
    expect(readdirSync(join(freshBuild('chrome'), '_locales')).sort()).toEqual(LANGUAGES)
    for (const language of LANGUAGES) {
      const messages = JSON.parse(
        readFileSync(join(freshBuild('chrome'), '_locales', language, 'messages.json'), 'utf8'),
      )
      expect(messages.manifest_description.message.length, language).toBeLessThanOrEqual(SUMMARY)
      const { length } = read(`${language}.txt`)
      expect(length > DESCRIPTION[0] && length < DESCRIPTION[1], `${language}: ${length}`).toBe(true)
    }
  })

  it('has a statement for each permission that a package asks for', () => {
    const statements = read('permissions.md')
      .split('\n')
      .filter((line) => line.startsWith('- **`'))
    for (const target of ['chrome', 'edge', 'firefox'] as const) {
      const manifest = JSON.parse(readFileSync(join(freshBuild(target), 'manifest.json'), 'utf8'))
      for (const name of [...manifest.permissions, ...manifest.optional_host_permissions]) {
        expect(statements.filter((line) => line.includes(`\`${name}\``)).length, name).toBe(1)
      }
    }
  })

  it('has pictures of the sizes that stores want', () => {
    expect(sizeOf('pictures', 'tile.png')).toEqual([440, 280])
    for (const language of LANGUAGES) {
      const names = readdirSync(join(FOLDER, 'pictures', language))
      expect(names.sort()).toEqual(['1-card.png', '2-popup.png', '3-compare.png', '4-settings.png'])
      for (const name of names) expect(sizeOf('pictures', language, name), name).toEqual([1280, 800])
    }
  })
})
