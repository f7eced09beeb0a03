import { expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { parse } from 'yaml'
import { printLegend } from '../../lib/page/legend.ts'
import { translateWith } from '../../lib/report/translate.ts'
import messages from '../../locales/en.yml?raw'

const t = translateWith(parse(messages))
const count = () => document.documentElement.children.length

test('a legend stands on the page while it is printed, and at no other time', () => {
  const abort = new AbortController()
  printLegend(document, t, () => true, abort.signal)
  expect(count()).toBe(2)
  window.dispatchEvent(new Event('beforeprint'))
  expect(count()).toBe(3)
  window.dispatchEvent(new Event('afterprint'))
  expect(count()).toBe(2)
  abort.abort()
  window.dispatchEvent(new Event('beforeprint'))
  expect(count()).toBe(2)
})

test('a page without marks prints no legend', () => {
  const abort = new AbortController()
  printLegend(document, t, () => false, abort.signal)
  window.dispatchEvent(new Event('beforeprint'))
  expect(count()).toBe(2)
  abort.abort()
})

test('two articles on one page print one legend', () => {
  const abort = new AbortController()
  printLegend(document, t, () => true, abort.signal)
  printLegend(document, t, () => true, abort.signal)
  window.dispatchEvent(new Event('beforeprint'))
  expect(count()).toBe(3)
  window.dispatchEvent(new Event('afterprint'))
  window.dispatchEvent(new Event('beforeprint'))
  expect(count()).toBe(3)
  abort.abort()
  expect(count()).toBe(2)
})

test('a legend stands behind a text that runs out of a page as high as the window', async () => {
  const abort = new AbortController()
  document.body.innerHTML = '<p style="height:3000px">The board met.</p>'
  document.documentElement.style.height = document.body.style.height = '100%'
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  try {
    printLegend(document, t, () => true, abort.signal)
    window.dispatchEvent(new Event('beforeprint'))
    const legend = document.documentElement.lastElementChild?.getBoundingClientRect()
    const text = document.querySelector('p')?.getBoundingClientRect()
    expect(legend?.height).toBeGreaterThan(0)
    expect(legend?.top).toBeGreaterThanOrEqual(text?.bottom ?? Number.NaN)
    window.dispatchEvent(new Event('afterprint'))
    expect(document.adoptedStyleSheets).toEqual([])
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', {})
    abort.abort()
    document.body.replaceChildren()
    document.documentElement.style.height = document.body.style.height = ''
  }
})
