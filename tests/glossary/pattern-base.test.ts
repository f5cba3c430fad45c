import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadPatternBase, readGlossaryFile } from '../../main/host/glossary-file.ts'
import { glossaryFaults, readWords, TermIndex } from '../../src/glossary/index.ts'
import { forceUnwrap } from '../../src/model/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'glossary-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function codeOf(path: string): Promise<string> {
  const outcome = await readGlossaryFile(path)
  return outcome.ok ? `${outcome.value.concepts.length} concepts` : outcome.problem.code
}

const utf16 = (text: string) => Buffer.from(`﻿${text}`, 'utf16le')
const bigEndian = (text: string) => Buffer.from(utf16(text)).swap16()
/** 短板 and a table around it, as a Chinese spreadsheet writes it. */
const gb18030 = Buffer.concat([Buffer.from('zh,en\n'), Buffer.from([0xb6, 0xcc, 0xb0, 0xe5]), Buffer.from(',weak link\n')])

describe('a glossary file is read by its content', () => {
  test.each<[string, string | Buffer, string]>([
    ['a.jsonl', '{"id":"a","zh":["甲"],"preferred":["a"]}\n', '1 concepts'],
    ['a.csv', 'zh,en\n甲,a\n', '1 concepts'],
    ['a.txt', 'zh\ten\n甲\ta\n', '1 concepts'],
    ['sixteen.csv', utf16('zh\ten\r\n甲\ta\r\n'), '1 concepts'],
    ['sixteen-be.csv', bigEndian('zh\ten\r\n甲\ta\r\n'), '1 concepts'],
    ['gb.csv', gb18030, '1 concepts'],
    ['empty.csv', '', 'input.empty'],
    ['blank.csv', ' \n', 'input.blank'],
    ['binary.csv', Buffer.from([0x7a, 0, 1, 2]), 'input.binary'],
    ['broken.csv', Buffer.from([0x7a, 0x68, 0xff, 0xff, 0x0a]), 'input.not-utf8'],
    ['page.xml', '<html/>', 'glossary-not-tbx'],
  ])('%s', async (name, content, expected) => {
    expect(await codeOf(file(name, content))).toBe(expected)
  })

  test('GB18030 gives the characters', async () => {
    const outcome = await readGlossaryFile(file('characters.csv', gb18030))
    expect(outcome.ok && outcome.value.concepts[0]?.chinese).toEqual(['短板'])
  })

  test('a file that is not there, and a folder', async () => {
    expect(await codeOf(join(folder, 'nowhere.csv'))).toBe('input.missing')
    expect(await codeOf(folder)).toBe('input.is-folder')
  })

  test('a broken byte is named with its line', async () => {
    const outcome = await readGlossaryFile(file('second.csv', Buffer.from([0x7a, 0x0a, 0x61, 0xff, 0x0a])))
    expect(!outcome.ok && outcome.problem.message.values).toEqual({ name: 'second.csv', offset: 3, line: 2 })
  })
})

describe('the glossaries that ship', async () => {
  const outcome = await loadPatternBase()
  const base = outcome.ok ? outcome.value : []
  const concepts = base.flatMap((glossary) => glossary.concepts)

  test('hold at least 150 concepts with a reason, a preferred rendering and a literal one', () => {
    expect(outcome.ok).toBe(true)
    const full = concepts.filter(
      ({ reason, english }) => reason && ['preferred', 'deprecated'].every((status) => english.some((term) => term.status === status)),
    )
    expect(full.length).toBeGreaterThanOrEqual(150)
  })

  test('name every concept once', () => {
    expect(glossaryFaults({ id: 'all', name: 'all', concepts }).filter(({ message }) => message.code === 'glossary-same-id')).toEqual([])
  })

  test('never forbid what they prefer', () => {
    const wrong = base.flatMap((glossary) =>
      glossary.concepts.flatMap((concept) => {
        const index = new TermIndex([{ ...glossary, concepts: [{ ...concept, context: {} }] }])
        return concept.english
          .filter(({ status }) => status === 'preferred')
          .filter(({ text }) => {
            const finding = forceUnwrap(concept.id, index.find(forceUnwrap('a name', concept.chinese[0]), readWords(text))[0])
            return finding.english.some(({ accepted }) => !accepted)
          })
          .map(({ text }) => `${glossary.name} ${concept.id}: ${text}`)
      }),
    )
    expect(wrong).toEqual([])
  })

  test('a damaged folder is a problem, not half a base', async () => {
    const damaged = mkdtempSync(join(folder, 'base-'))
    writeFileSync(join(damaged, 'a.jsonl'), '{"id":1}\n')
    const loaded = await loadPatternBase(damaged)
    expect(loaded.ok).toBe(false)
  })
})
