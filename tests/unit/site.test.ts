import { expect, it } from 'vitest'
import { patternsOf, siteOf } from '../../lib/site.ts'

it('names the site of a web address, and of no other', () => {
  expect(siteOf('https://www.example.org/news?x=1')).toBe('example.org')
  expect(siteOf('http://127.0.0.1:8080/')).toBe('127.0.0.1')
  for (const address of ['about:blank', 'chrome://version/', 'file:///etc/hosts', 'nonsense', '', 'https://www.'])
    expect(siteOf(address)).toBeNull()
})

it('covers a site with its subdomains, and a bare address alone', () => {
  expect(patternsOf('example.org')).toEqual(['http://*.example.org/*', 'https://*.example.org/*'])
  expect(patternsOf('127.0.0.1')).toEqual(['http://127.0.0.1/*', 'https://127.0.0.1/*'])
  expect(patternsOf('[::1]')).toEqual(['http://[::1]/*', 'https://[::1]/*'])
})
