import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../lib/languages.ts'
import { type Guide, loadGuide } from '../../../lib/lessons/guide.ts'
import { isPlain } from '../../../lib/lessons/plainText.ts'
import { guideText } from '../../../scripts/guideText.ts'

/** How many parts a guide has, and how many steps each of them. */
const shapeOf = ({ parts }: Guide) => parts.map(({ text, steps }) => [text !== '', steps.length])

it('is printed in docs/teaching.md: npm run guide', async () => {
  const printed = readFileSync(new URL('../../../docs/teaching.md', import.meta.url), 'utf8')
  expect(printed).toBe(guideText(await loadGuide('en')))
})

it.each(LANGUAGES)('says the same in %s: as many parts and steps, none empty', async (language) => {
  const guide = await loadGuide(language)
  expect(shapeOf(guide)).toEqual(shapeOf(await loadGuide('en')))
  const texts = guide.parts.flatMap(({ title, steps }) => [title, ...steps.flatMap(({ lead, text }) => [lead, text])])
  for (const text of [guide.title, guide.opening, ...texts]) {
    expect(text.trim()).not.toBe('')
    expect(isPlain(text)).toBe(true)
  }
})

it('has every plan in minutes that add up, and none of its sentences is left in English elsewhere', async () => {
  const english = await loadGuide('en')
  const others = await Promise.all(LANGUAGES.filter((language) => language !== 'en').map(loadGuide))
  for (const guide of [english, ...others]) {
    for (const [at, minutes] of [
      [1, 15],
      [2, 45],
    ] as const) {
      const steps = guide.parts[at]?.steps ?? []
      expect(guide.parts[at]?.title).toContain(String(minutes))
      const times = steps.map(({ lead }) => (lead.match(/\d+/g) ?? []).map(Number))
      expect(times[0]?.[0]).toBe(0)
      expect(times.at(-1)?.at(-1)).toBe(minutes)
    }
  }
  const sentences = new Set(english.parts.flatMap(({ steps }) => steps.map(({ text }) => text)))
  for (const guide of others) {
    expect(guide.parts.flatMap(({ steps }) => steps).filter(({ text }) => sentences.has(text))).toEqual([])
  }
})
