import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { SHAPES } from '../../lib/lessons/practice.ts'
import { freshBuild, type Target } from '../../scripts/build.ts'

const TARGETS: readonly Target[] = ['chrome', 'edge', 'firefox']

/** Whatever could send or fetch something: the page script has no policy of its own that would forbid it. */
const NETWORK =
  /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts\s*\(|new Image\b)/
/** Whatever could turn a string into a script or into markup. */
const INJECTION = /\beval\s*\(|new Function\s*\(|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/

describe.each(TARGETS)('the build for %s', (target) => {
  let folder: string
  let manifest: Record<string, unknown>
  beforeAll(() => {
    folder = freshBuild(target)
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  })

  it('asks for no more than was promised', () => {
    const panel = target === 'firefox' ? [] : ['sidePanel']
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', ...panel])
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*'])
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
  })

  it('tells Chrome and Edge what an organisation may set; Firefox does not ask', () => {
    if (target === 'firefox') return expect(manifest.storage).toBeUndefined()
    const { managed_schema } = manifest.storage as { managed_schema: string }
    const schema = JSON.parse(readFileSync(join(folder, managed_schema), 'utf8'))
    expect(Object.keys(schema.properties)).toContain('startHidden')
  })

  it('forbids its own pages the network', () => {
    const policies = manifest.content_security_policy as { extension_pages: string }
    expect(policies.extension_pages).toContain("default-src 'none'")
    expect(policies.extension_pages).toContain("connect-src 'none'")
    expect(policies.extension_pages).toContain("require-trusted-types-for 'script'")
  })

  it('names itself to Firefox alone', () => {
    const gecko = (manifest.browser_specific_settings as { gecko?: object } | undefined)?.gecko
    if (target !== 'firefox') expect(manifest.browser_specific_settings).toBeUndefined()
    else
      expect(gecko).toMatchObject({ strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } })
  })

  it('has page scripts and a worker that can neither reach the network nor make code of text', () => {
    for (const name of ['page.js', 'gate.js', 'card.js', 'background.js']) {
      const script = readFileSync(join(folder, name), 'utf8')
      expect(NETWORK.exec(script)?.[0], name).toBeUndefined()
      expect(INJECTION.exec(script)?.[0], name).toBeUndefined()
    }
  })

  it('stays light: the page script in 30 kB, popup and panel in 150 kB each, gzipped', () => {
    const weigh = (names: readonly string[]) =>
      gzipSync(names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'), { level: 9 }).length
    const scriptsOf = (page: string) =>
      [...readFileSync(join(folder, page), 'utf8').matchAll(/"\/(chunks\/[^"]+\.js)"/g)].map(([, name]) => name ?? '')
    expect(weigh(['page.js'])).toBeLessThanOrEqual(30_000)
    expect(scriptsOf('popup.html').length).toBeGreaterThan(1)
    expect(weigh(scriptsOf('popup.html'))).toBeLessThanOrEqual(150_000)
    expect(weigh(scriptsOf('sidepanel.html'))).toBeLessThanOrEqual(150_000)
  })

  it('has every practice article in a file of its own, which no page loads before it is wanted', () => {
    const chunks = readdirSync(join(folder, 'chunks'))
    for (const shape of SHAPES) expect(chunks.filter((name) => name.startsWith(`${shape}-`))).toHaveLength(1)
    for (const page of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(folder, page), 'utf8')
      for (const shape of SHAPES) expect(html).not.toContain(shape)
    }
  })

  it('loads nothing from elsewhere', () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    }
  })
})
