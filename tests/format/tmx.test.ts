import { describe, expect, test } from 'vitest'
import { readTmx, writeTmx } from '../../src/format/index.ts'
import { tmxFaults } from '../schema/validators.ts'
import { bilingualFile, flag, mixedFile, unit } from './bilingual.ts'

describe('TMX 1.4b', () => {
  test('a mixed file is valid and holds the unit that has both sides', () => {
    const { content, written, leftOut } = writeTmx(mixedFile())
    expect(tmxFaults(content)).toEqual([])
    expect(written).toBe(1)
    expect(leftOut.map(({ id, reason }) => [id, reason.code])).toEqual([
      [2, 'format.left-out.no-target'],
      [3, 'format.left-out.no-source'],
    ])
  })

  test('the validator would tell', () => {
    const { content } = writeTmx(mixedFile())
    expect(tmxFaults(content.replace('srclang="zh-Hans" ', ''))).toEqual(['line 3: Element header does not carry attribute srclang'])
    expect(tmxFaults(content.replace('<seg>', '<seg><b/>'))).not.toEqual([])
  })

  test('the header has all seven attributes and names languages as they were given', () => {
    const header = /<header ([^>]*)>/.exec(writeTmx(mixedFile()).content)?.[1] ?? ''
    expect([...header.matchAll(/([a-z-]+)=/g)].map(([, name]) => name).slice(0, 7)).toEqual([
      'creationtool',
      'creationtoolversion',
      'segtype',
      'o-tmf',
      'adminlang',
      'srclang',
      'datatype',
    ])
    expect(header).toContain('creationdate="20261122T063000Z"')
    expect(writeTmx(mixedFile()).content).toContain(
      '<tuv xml:lang="en-GB" changedate="20261122T070102Z" changeid="Wang &amp; Co &lt;w@x&gt;">',
    )
  })

  test('reasons are notes, machine English is a property', () => {
    const { content } = writeTmx(mixedFile())
    expect(content).toContain('<prop type="x-mt-original">Forge longboards and make up shortboards.</prop>')
    expect(content).toContain(
      '<note>[major · terminology/wrong-term] 锻长板 | "Build on strengths": A literal rendering. → "build on strengths"</note>',
    )
    expect(content).toContain('(dismissed)</note>')
  })

  test('units of white space alone count as empty', () => {
    const { leftOut } = writeTmx(bilingualFile([unit(1, '　', 'Text.'), unit(2, '\n', ' ')]))
    expect(leftOut.map(({ reason }) => reason.code)).toEqual(['format.left-out.no-source', 'format.left-out.empty'])
  })

  test('a date that is none is a broken invariant', () => {
    expect(() => writeTmx(bilingualFile([], { createdAt: 'yesterday' }))).toThrow(RangeError)
  })
})

describe('TMX of other programs', () => {
  const foreign = (body: string, header = 'srclang="ZH-cn"'): string =>
    `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header creationtool="Other" ${header}/><body>${body}</body></tmx>`

  const unitsOf = (text: string): readonly (readonly [number, string, string])[] => {
    const read = readTmx(text)
    if (!read.ok) throw new Error(read.problem.code)
    return read.value.file.units.map(({ id, source, target }) => [id, source, target])
  }

  test.each<[string, string, readonly (readonly [number, string, string])[]]>([
    [
      'languages whatever their case',
      '<tu><tuv xml:lang="zh-CN"><seg>甲</seg></tuv><tuv xml:lang="EN"><seg>A</seg></tuv></tu>',
      [[1, '甲', 'A']],
    ],
    ['the target first', '<tu><tuv xml:lang="en"><seg>A</seg></tuv><tuv xml:lang="zh-cn"><seg>甲</seg></tuv></tu>', [[1, '甲', 'A']]],
    ['the old lang attribute', '<tu><tuv lang="zh-CN"><seg>甲</seg></tuv><tuv lang="en"><seg>A</seg></tuv></tu>', [[1, '甲', 'A']]],
    [
      'native codes are no text, highlights are',
      '<tu tuid="7"><tuv xml:lang="zh-CN"><seg><bpt i="1">&lt;b></bpt>甲<ept i="1">&lt;/b></ept></seg></tuv><tuv xml:lang="en"><seg><hi>A</hi>!</seg></tuv></tu>',
      [[7, '甲', 'A!']],
    ],
    [
      'numbers that are taken are given anew',
      '<tu tuid="1"><tuv xml:lang="zh-CN"><seg>甲</seg></tuv></tu><tu tuid="1"><tuv xml:lang="zh-CN"><seg>乙</seg></tuv></tu>',
      [
        [1, '甲', ''],
        [2, '乙', ''],
      ],
    ],
    ['a unit without variants is none', '<tu><note>x</note></tu>', []],
  ])('%s', (_, body, expected) => {
    expect(unitsOf(foreign(body))).toEqual(expected)
  })

  test('a header for all languages leaves the Chinese variant the source', () => {
    const body = '<tu><tuv xml:lang="en"><seg>A</seg></tuv><tuv xml:lang="zh-TW"><seg>甲</seg></tuv></tu>'
    const read = readTmx(foreign(body, 'srclang="*all*"'))
    expect(read.ok && [read.value.file.sourceLanguage, read.value.file.targetLanguage, read.value.file.units[0]?.source]).toEqual([
      'zh-TW',
      'en',
      '甲',
    ])
  })

  test('variants in a third language are counted', () => {
    const body = '<tu>' + ['zh-CN', 'en', 'fr'].map((language) => `<tuv xml:lang="${language}"><seg>x</seg></tuv>`).join('') + '</tu>'
    const read = readTmx(foreign(body))
    expect(read.ok && read.value.notes).toEqual([{ code: 'format.note.further-languages', values: { count: 1 } }])
  })

  test('a flag that cannot be read is counted', () => {
    const broken = writeTmx(bilingualFile([unit(1, '甲', 'A', { flags: [flag([0, 1], [0, 1])] })])).content.replace('"rule"', '"role"')
    const read = readTmx(broken)
    expect(read.ok && [read.value.file.units[0]?.flags, read.value.notes[0]?.code]).toEqual([[], 'format.note.flags-unreadable'])
  })

  test.each([
    ['not XML', 'plain text', 'format.read.not-xml'],
    ['cut off', writeTmx(mixedFile()).content.slice(0, -20), 'format.read.not-xml'],
    ['another root', '<xliff/>', 'format.read.not-tmx'],
    [
      'an entity bomb',
      '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx version="1.4"><header/><body>&b;</body></tmx>',
      'format.read.not-xml',
    ],
    [
      'an external entity',
      '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx version="1.4"><header/><body>&a;</body></tmx>',
      'format.read.not-xml',
    ],
  ])('%s is refused with a reason', (_, text, code) => {
    const read = readTmx(text)
    expect(read.ok ? 'read' : read.problem.code).toBe(code)
  })
})
