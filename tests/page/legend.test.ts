import { expect, test } from 'vitest'
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
