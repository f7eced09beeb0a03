import { readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'
import { defineConfig } from 'wxt'
import { eagerFunctions } from './scripts/bundle/eagerFunctions.ts'
import { hideRoot } from './scripts/bundle/hideRoot.ts'

/**
 * The browser itself enforces "no network": extension pages and the worker may load nothing but the package's own files
 * and may connect to nothing.
 */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Where in the packages for Chrome and Edge it stands what an organisation may set. */
const MANAGED_SCHEMA = 'managedSchema.json'

/**
 * A script for each language, which hands out its words where an organisation wants that language and the browser speaks
 * another. Words that are not translated yet are in English, as the browser has it too.
 */
async function wordScripts(folder: string) {
  const read = async (file: string) => {
    const messages = generateChromeMessages(await parseMessagesFile(resolve(folder, file)))
    return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]))
  }
  const english = await read('en.yml')
  return Promise.all(
    readdirSync(folder).map(async (file) => ({
      contents: `globalThis.saysWhoWords = ${JSON.stringify({ ...english, ...(await read(file)) })}\n`,
      relativeDest: `words/${basename(file, '.yml')}.js`,
    })),
  )
}

/** True where a package is built for people to read, as `npm run release` does: nothing in it is shortened or folded. */
const isReadable = () => process.env.SAYS_WHO_READABLE === '1'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'spanning',
    content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY },
    action: { default_title: '__MSG_manifest_action__' },
    commands: {
      // No letter that opens a menu of Firefox (S is its history in English, French and Spanish), that ChromeOS keeps, or
      // that Chromium has taken (A, B, C, N, P, R, T, W, X, Z): it would set none, without a word.
      toggleMarks: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_manifest_toggleMarks__' },
      nextMark: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_manifest_nextMark__' },
      previousMark: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_manifest_previousMark__' },
      // Chromium takes four suggestions and no more: the others wait for the reader to choose.
      whyNot: { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_manifest_whyNot__' },
      toggleSource: { description: '__MSG_manifest_toggleSource__' },
      toggleUnattributed: { description: '__MSG_manifest_toggleUnattributed__' },
      toggleSingleSource: { description: '__MSG_manifest_toggleSingleSource__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'says-who@says-who.example',
              // 140 is the first version that knows both the Highlight API and data_collection_permissions.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // 128 is the first version with caretPositionFromPoint, the newest of the interfaces that the page script calls.
          minimum_chrome_version: '128',
          // Firefox hands a policy on as it is; Chrome and Edge want to know what may stand in it.
          storage: { managed_schema: MANAGED_SCHEMA },
        }),
  }),
  zip: {
    // All that a build is made of, and how: tests excepted, which wxt leaves out.
    includeSources: ['*.{json,md,ts}', 'LICENSE', '{components,docs,entrypoints,lib,locales,public,scripts,tests}/**'],
    excludeSources: ['docs/pictures/**', 'docs/store/pictures/**'],
  },
  vite: () => ({
    // Store reviewers and readers must be able to read what runs in their browser: names and lines stay. Dead code goes,
    // without which the popup would weigh more than 150 kB.
    build: {
      // Each browser that we support preloads by itself.
      modulePreload: { polyfill: false },
      ...(isReadable()
        ? { minify: false }
        : {
            minify: true,
            rolldownOptions: {
              output: { minify: { mangle: false, compress: true, codegen: { removeWhitespace: false } } },
            },
          }),
    },
  }),
  hooks: {
    // The licences of what the weights and word lists were made from ask to go with every copy.
    'build:publicAssets': async (wxt, files) => {
      for (const name of ['LICENSE', 'CREDITS.md']) {
        files.push({ absoluteSrc: resolve(wxt.config.root, name), relativeDest: name })
      }
      files.push(...(await wordScripts(resolve(wxt.config.root, 'locales'))))
      if (wxt.config.browser !== 'firefox') {
        files.push({ absoluteSrc: resolve(wxt.config.root, 'lib', MANAGED_SCHEMA), relativeDest: MANAGED_SCHEMA })
      }
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      config.plugins = [...(config.plugins ?? []), hideRoot(import.meta.dirname)]
      // What every marked page has to load is to weigh no more than 30 kB: names and lines are shortened there, and all of
      // it is compiled at once.
      if (isReadable() || (entrypoint?.name !== 'page' && entrypoint?.name !== 'gate')) return
      const { rolldownOptions } = config.build ?? {}
      const output = { ...rolldownOptions?.output, minify: true }
      config.build = { ...config.build, rolldownOptions: { ...rolldownOptions, output } }
      config.plugins.push(eagerFunctions())
    },
  },
})
