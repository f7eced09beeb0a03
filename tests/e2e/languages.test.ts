import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageState } from '../../lib/protocol.ts'
import { explain } from '../../lib/report/explain.ts'
import { labelOf } from '../../lib/report/label.ts'
import { summaryText } from '../../lib/report/summary.ts'
import { translateWith } from '../../lib/report/translate.ts'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import { readState, sendCommand, skipIntroduction } from '../../scripts/browser/readState.ts'
import { readMessages } from '../unit/report/english.ts'
import { auditView } from './audit.ts'
import { type ChromiumUnderTest, openUnderTest, until } from './chromiumUnderTest.ts'
import { asAnswer, readSaved } from './savedPages.ts'

/**
 * The interface in the language that the browser speaks, on the sample article and on a real page. Debian's Firefox speaks
 * English alone: there `policy.test.ts` has the interface in another language.
 */
const PAGES = readSaved(2)

describe.each(['de', 'es', 'fr'])('11 in a browser that speaks %s', (language) => {
  const t = translateWith(readMessages(language))
  let under: ChromiumUnderTest
  let popup: ChromiumPopup

  beforeAll(async () => {
    const answers = PAGES.map((page, i) => [`/${i}.html`, asAnswer(page)] as const)
    under = await openUnderTest(Object.fromEntries(answers), { language })
  })
  afterAll(() => under?.close())

  const text = (selector: string) =>
    popup.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`)

  it('introduces itself in it', async () => {
    const page = await under.open(`${under.server.origin}/0.html`)
    popup = await under.click(page)
    await popup.waitFor(`document.querySelector('.introStep') !== null`)
    expect(await text('.introStep')).toBe(t('intro.step', ['1', '3']))
    expect(await popup.evaluate('document.documentElement.lang')).toBe(language)
    await skipIntroduction(popup)
    await popup.close()
    await page.close()
  })

  it.each(PAGES.map(({ name }, i) => [name, i] as const))('says in it what the report of %s says', async (_name, i) => {
    const page = await under.open(`${under.server.origin}/${i}.html`)
    popup = await under.click(page)
    const { report } = (await readState(popup)) as PageState
    if (report === null) throw new Error('The page was not read.')
    await popup.waitFor(`document.querySelector('.summary') !== null`)
    expect(await text('.summary')).toBe(summaryText(report, t))
    // The number decides on the form: "1 Markierung", "2 Markierungen".
    expect(await text('.listHead [role=status]')).toBe(t('findings.count', undefined, report.findings.length))
    expect(await text('[role=tab]:nth-child(3)')).toBe(t('popup.tabExport'))
    const [first] = report.findings
    if (first !== undefined) {
      expect(await text('.findingLabel')).toBe(`${t(`kinds.${first.kind}`)} · ${labelOf(first, t)}`)
      const { reason, ask } = explain(first, t)
      expect(await text('.findingReason')).toBe(reason)
      await sendCommand(popup, { type: 'goTo', finding: first.id })
      const card = await until(
        () => under.chromium.readCard(page),
        (words) => words !== null,
        'a card',
      )
      // French has spaces of its own before some marks.
      const spaced = (words: string) => words.replace(/\s+/g, ' ')
      expect(spaced(card ?? '')).toContain(spaced(ask))
    }
    expect(await auditView(popup)).toEqual([])
    await popup.close()
    await page.close()
  })
})
