import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readInput } from '../../scripts/readInput.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-input-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const readFile = (name: string, content: string | Buffer) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return readInput(path)
}

it('reads texts and pages, packed or not, and names them by their base name', () => {
  expect(readFile('a.txt', 'Words.')).toEqual({ kind: 'text', name: 'a', text: 'Words.' })
  expect(readFile('b.html', '<p>Words.')).toMatchObject({ kind: 'page', name: 'b' })
  expect(readFile('c.v1.html.gz', gzipSync('<p>Words.'))).toMatchObject({ kind: 'page', name: 'c.v1' })
  expect(readFile('d', '<!DOCTYPE html><p>Words.')).toMatchObject({ kind: 'page', name: 'd' })
})

it('keeps a byte order mark, so that offsets stay those of the file', () => {
  expect(readFile('bom.txt', '\uFEFFWords.')).toMatchObject({ text: '\uFEFFWords.' })
})

it('says in one sentence what is wrong with any other file', () => {
  const sentences = [
    readFile('empty.txt', ''),
    readFile('blank.txt', ' \n\u00A0\n'),
    readFile('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
    readFile('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9])),
    readFile('paper.txt', '%PDF-1.7 …'),
    readFile('broken.html.gz', 'no gzip'),
    readInput(join(folder, 'nowhere.txt')),
    readInput(folder),
  ].map((input) => (input.kind === 'problem' ? input.sentence : input))
  expect(sentences).toEqual([
    `${folder}/empty.txt is empty.`,
    `${folder}/blank.txt is empty.`,
    `${folder}/picture.txt is no text in UTF-8.`,
    `${folder}/latin.txt is no text in UTF-8.`,
    `${folder}/paper.txt is a PDF: only texts (.txt) and web pages (.html) can be read.`,
    `${folder}/broken.html.gz cannot be unpacked: it is no gzip file, or damaged.`,
    `${folder}/nowhere.txt does not exist.`,
    `${folder} is a folder: name the files in it.`,
  ])
})
