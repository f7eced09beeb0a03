import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT } from '../../scripts/build.ts'

const TEXT = 'Mayor Tilda Hoorn said on Friday that the ferry would stop in winter.\n\nThe ferry sinks every year.\n'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-line-'))
  writeFileSync(join(folder, 'words.txt'), TEXT)
  writeFileSync(join(folder, 'empty.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a command of package.json as a reader would, from a folder of their own. */
function run(script: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'run.mjs'), script, ...words], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

it('writes a report for programs, whose spans are those of the file', () => {
  expect(run('analyse', '--json', '--out', 'reports', 'words.txt')).toEqual({ status: 0, stdout: '', stderr: '' })
  const report = JSON.parse(readFileSync(join(folder, 'reports', 'words.json'), 'utf8'))
  expect(report).toMatchObject({ version: 1, language: 'en', skipped: null })
  const [source] = report.sources
  expect(source).toMatchObject({ name: 'Tilda Hoorn', kind: 'person' })
  const [{ block, start, end }] = source.mentions
  const { offset } = report.blocks[block]
  expect(TEXT.slice(offset + start, offset + end)).toContain('Hoorn')
  for (const finding of report.findings) {
    expect(finding).toMatchObject({ reason: expect.any(String), ask: expect.any(String), evidence: expect.any(Array) })
  }
})

it.each([
  ['declares no encoding', ''],
  ['declares one', '<meta charset="utf-8">'],
])('reads a page that %s', (_what, head) => {
  const words = '“We would rather annoy drivers than bury them,” said Pell Arundale, who runs the roads of Ostrände. '
  const page = `<!doctype html><title>Quarry road shut</title>${head}<article><h1>Quarry road shut</h1><p>${words.repeat(8)}</p></article>`
  writeFileSync(join(folder, 'page.html'), page)
  const { status, stdout } = run('analyse', 'page.html')
  expect(status).toBe(0)
  expect(stdout).toContain('bury them,” **said Pell Arundale**')
  expect(stdout).toContain('Ostrände')
})

it('prints a report for people', () => {
  const { status, stdout } = run('analyse', 'words.txt')
  expect(status).toBe(0)
  expect(stdout).toContain('Tilda Hoorn')
})

const WRONG: readonly [name: string, words: readonly string[], sentence: RegExp][] = [
  ['no file', ['analyse'], /^No file was given\./],
  ['a file that does not exist', ['analyse', 'nowhere.txt'], /nowhere\.txt does not exist\./],
  ['an empty file', ['analyse', 'words.txt', 'empty.txt'], /empty\.txt is empty\./],
  ['a folder', ['analyse', '.'], /is a folder/],
  ['an unknown flag', ['analyse', '--fast', 'words.txt'], /Unknown option '--fast'/],
  ['two files of one name', ['analyse', '--out', 'reports', 'words.txt', './words.txt'], /would both be written/],
  [
    'a page to start with that does not exist',
    ['start', '--headless', 'nowhere.html'],
    /nowhere\.html does not exist\./,
  ],
  ['an unknown flag of start', ['start', '--slow'], /Unknown option '--slow'/],
  ['an address of another kind', ['start', '--headless', 'ftp://example.org/'], /is no http address/],
  ['an address that nobody answers', ['start', '--headless', 'http://127.0.0.1:7/'], /could not be reached/],
]
it.each(WRONG)('answers %s with one sentence and exit code 2', (_name, [script = '', ...words], sentence) => {
  const { status, stdout, stderr } = run(script, ...words)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(sentence)
})
