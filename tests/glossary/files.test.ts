import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  glossaryFaults,
  glossaryWording,
  parseGlossaryJsonl,
  parseGlossaryTable,
  parseTbx,
  wordGlossaryMessage,
  writeGlossaryJsonl,
  writeTbx,
} from '../../src/glossary/index.ts'
import type { Concept, Glossary, Outcome } from '../../src/model/index.ts'

function concepts(outcome: Outcome<Glossary>): readonly Concept[] {
  if (!outcome.ok) throw new Error(wordGlossaryMessage(outcome.problem.message, 'en'))
  return outcome.value.concepts
}

function problem(outcome: Outcome<Glossary>): string {
  return outcome.ok ? 'no problem' : wordGlossaryMessage(outcome.problem.message, 'en')
}

const shortBoard: Concept = {
  id: 'duanban',
  chinese: ['短板'],
  english: [
    { text: 'weak link', status: 'preferred' },
    { text: 'shortcoming', status: 'admitted' },
    { text: 'short board', status: 'deprecated' },
    { text: 'short plate', status: 'deprecated' },
  ],
  reason: { en: 'A metaphor.', zh: '比喻。' },
  domain: 'policy',
  severity: 'minor',
}

describe('JSON Lines', () => {
  test('a whole line', () => {
    const text =
      '﻿// ours\n\n{"id":"duanban","zh":["短板"],"preferred":["weak link"],"admitted":["shortcoming"],"forbidden":["short board","short plate"],' +
      '"reason":{"en":"A metaphor.","zh":"比喻。"},"domain":"policy","severity":"minor"}\r\n'
    expect(concepts(parseGlossaryJsonl(text, 'a.jsonl'))).toEqual([shortBoard])
  })

  test('a reason in one language stands for both', () => {
    const [concept] = concepts(parseGlossaryJsonl('{"id":"a","zh":["甲"],"forbidden":["a"],"reason":{"en":"No."}}', 'a'))
    expect(concept?.reason).toEqual({ en: 'No.', zh: 'No.' })
  })

  test.each([
    ['{"id":"a","zh":["甲"],"preferred":["a"]}\n{"id":', 'line 2: not a JSON object'],
    ['["a"]', 'line 1: not a JSON object'],
    ['{"zh":["甲"],"preferred":["a"]}', 'line 1: “id” is missing'],
    ['{"id":"a","zh":"甲","preferred":["a"]}', '“zh” is missing or not of the right kind'],
    ['{"id":"a","zh":["甲"],"preferred":[1]}', '“preferred”'],
    ['{"id":"a","zh":["甲"]}', 'line 1: no English term'],
    ['{"id":"a","zh":["甲"],"preferred":["a"],"severity":"bad"}', '“severity”'],
    ['{"id":"a","zh":["甲"],"preferred":["a"],"required":"yes"}', '“required”'],
    ['{"id":"a","zh":["甲"],"preferred":["a"],"reason":{"de":"x"}}', '“reason.de”'],
    ['{"id":"a","zh":["甲"],"preferred":["a"],"context":{"only":"("}}', '“only”'],
    ['\n', 'holds no term'],
  ])('%s', (text, expected) => {
    expect(problem(parseGlossaryJsonl(text, 'a.jsonl'))).toContain(expected)
  })
})

describe('tables', () => {
  test('all columns, in any order, with commas, quotes and line breaks in cells', () => {
    const text =
      'Severity,Forbidden,ZH,id,preferred,admitted,reason,reason_zh,domain\r\n' +
      'minor,"short board; short plate",短板,duanban,weak link,shortcoming,A metaphor.,比喻。,policy\r\n\r\n' +
      ',,甲；乙,,"say ""a, b""\n",,,,\r\n'
    expect(concepts(parseGlossaryTable(text, 'a.csv'))).toEqual([
      shortBoard,
      { id: '甲', chinese: ['甲', '乙'], english: [{ text: 'say "a, b"', status: 'preferred' }] },
    ])
  })

  test.each([
    ['tabs', 'source\ttarget\tcase\n党\tParty\tyes\n'],
    ['semicolons', 'chinese;english;case\n党;Party;1\n'],
    ['Chinese headings', '﻿中文,英文,区分大小写\n党,Party,是\n'],
  ])('%s', (_what, text) => {
    expect(concepts(parseGlossaryTable(text, 'a'))).toEqual([
      { id: '党', chinese: ['党'], english: [{ text: 'Party', status: 'preferred' }], caseSensitive: true },
    ])
  })

  test('rows without an id do not get the same one', () => {
    expect(concepts(parseGlossaryTable('zh,en\n甲,a\n甲,b\n甲,c', 'a')).map(({ id }) => id)).toEqual(['甲', '甲-2', '甲-3'])
  })

  test.each([
    ['甲,a\n乙,b', 'line 1: the first row must name the columns'],
    ['zh,en\n甲,a\n,b', 'line 3: “zh” is missing'],
    ['zh,en\n"甲\n乙",a\n丙,', 'line 4: no English term'],
    ['zh,en,severity\n甲,a,awful', 'line 2: “severity”'],
    ['zh,en\n甲,"a\nb', 'line 2: a quotation mark is opened and never closed'],
    ['', 'holds no term'],
    ['zh,en\n', 'holds no term'],
  ])('%s', (text, expected) => {
    expect(problem(parseGlossaryTable(text, 'a.csv'))).toContain(expected)
  })
})

describe('TBX', () => {
  const body = (entry: string) =>
    `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>${entry}</body></text></tbx>`

  test('version 3, DCA', () => {
    const text = body(
      `<conceptEntry id="duanban"><descrip type="subjectField">policy</descrip><note>duizhao: {"severity":"minor"}</note>
      <langSec xml:lang="zh-CN"><note>比喻。</note><termSec><term>短板</term></termSec></langSec>
      <langSec xml:lang="en"><note>A metaphor.</note>
      <termSec><term>short board</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
      <termSec><term>weak link</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
      <termSec><term>short <hi>plate</hi></term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
      <termSec><term>shortcoming</term><termNote type="partOfSpeech">noun</termNote></termSec></langSec></conceptEntry>`,
    )
    expect(concepts(parseTbx(text, 'a.tbx'))).toEqual([shortBoard])
  })

  test('version 3, DCT', () => {
    const text = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
      <conceptEntry id="c1"><min:subjectField>policy</min:subjectField><langSec xml:lang="zh"><termSec><term>长板</term></termSec></langSec>
      <langSec xml:lang="en-GB"><termSec><term>strength</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
      <termSec><term>long board</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>`
    expect(concepts(parseTbx(text, 'a'))).toEqual([
      {
        id: 'c1',
        chinese: ['长板'],
        english: [
          { text: 'strength', status: 'preferred' },
          { text: 'long board', status: 'superseded' },
        ],
        domain: 'policy',
      },
    ])
  })

  test('version 2, with tig and ntig, other languages passed over, the first term without a status preferred', () => {
    const text = `<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX" xml:lang="en"><text><body><termEntry id="e">
      <langSet xml:lang="ZH-TW"><tig><term>長板</term></tig></langSet><langSet xml:lang="de"><tig><term>Stärke</term></tig></langSet>
      <langSet xml:lang="en"><ntig><termGrp><term>strength</term></termGrp></ntig><tig><term>advantage</term></tig></langSet></termEntry>
      <termEntry id="f"><langSet xml:lang="de"><tig><term>Nichts</term></tig></langSet></termEntry></body></text></martif>`
    expect(concepts(parseTbx(text, 'a'))).toEqual([
      {
        id: 'e',
        chinese: ['長板'],
        english: [
          { text: 'strength', status: 'preferred' },
          { text: 'advantage', status: 'admitted' },
        ],
      },
    ])
  })

  test.each([
    ['<tbx><text>', 'not well-formed XML'],
    ['<html><p>x</p></html>', 'no TBX'],
    [body(''), 'holds no term'],
  ])('%s', (text, expected) => {
    expect(problem(parseTbx(text, 'a.tbx'))).toContain(expected)
  })
})

describe('what is written is read back', () => {
  const word = fc.stringMatching(/^[a-zA-Z<&"'][a-z <&"'-]{0,12}[a-z]$/u)
  const han = fc.stringMatching(/^[一-龥“”𠮷]{1,6}$/u)
  const status = fc.constantFrom('preferred', 'admitted', 'deprecated', 'superseded')
  const order = ['preferred', 'admitted', 'deprecated', 'superseded']
  const concept: fc.Arbitrary<Omit<Concept, 'id'>> = fc.record(
    {
      chinese: fc.array(han, { minLength: 1, maxLength: 3 }),
      english: fc
        .array(fc.record({ text: word, status }), { minLength: 1, maxLength: 5 })
        .map((terms) => terms.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))),
      reason: fc.record({ en: word, zh: han }),
      domain: word,
      severity: fc.constantFrom('neutral', 'minor', 'major', 'critical'),
      required: fc.constant(true),
      caseSensitive: fc.constant(true),
      context: fc.record({ only: han }),
    },
    { requiredKeys: ['chinese', 'english'] },
  )
  const glossaries = fc
    .array(concept, { minLength: 1, maxLength: 5 })
    .map((list): Glossary => ({ id: 'a', name: 'a', concepts: list.map((item, index) => ({ id: `c${index}`, ...item })) }))

  test.each([
    ['JSON Lines', writeGlossaryJsonl, parseGlossaryJsonl],
    ['TBX', writeTbx, parseTbx],
  ])('%s', (_format, write, parse) => {
    fc.assert(
      fc.property(glossaries, (glossary) => {
        expect(parse(write(glossary), 'a')).toEqual({ ok: true, value: glossary })
      }),
      { seed: 20261122, numRuns: 100 },
    )
  })
})

describe('faults of a glossary', () => {
  const of = (...list: readonly Concept[]) =>
    glossaryFaults({ id: 'g', name: 'g', concepts: list }).map(({ concept, message }) => `${concept} ${message.code}`)
  const plain: Concept = { id: 'a', chinese: ['甲'], english: [{ text: 'a', status: 'preferred' }] }

  test.each<[string, readonly Concept[], readonly string[]]>([
    ['nothing', [plain, { ...plain, id: 'b', chinese: ['乙'] }], []],
    ['an id twice', [plain, { ...plain, chinese: ['乙'] }], ['a glossary-same-id']],
    ['a name in two concepts', [plain, { ...plain, id: 'b', chinese: ['「甲」'] }], ['b glossary-same-name']],
    ['a name in two contexts', [plain, { ...plain, id: 'b', context: { only: '丙' } }], []],
    [
      'preferred and forbidden',
      [{ ...plain, english: [...plain.english, { text: 'A', status: 'deprecated' }] }],
      ['a glossary-two-statuses'],
    ],
    ['in two cases that count', [{ ...plain, caseSensitive: true, english: [...plain.english, { text: 'A', status: 'deprecated' }] }], []],
    ['a term twice', [{ ...plain, english: [...plain.english, ...plain.english] }], ['a glossary-same-term']],
    ['empty entries', [{ id: 'a', chinese: [''], english: [] }], ['a glossary-entry-no-chinese', 'a glossary-entry-no-english']],
    ['an empty term', [{ ...plain, english: [{ text: ' ', status: 'admitted' }] }], ['a glossary-entry-empty-term']],
    ['a context that is no pattern', [{ ...plain, context: { never: '[' } }], ['a glossary-entry-context']],
  ])('%s', (_what, list, expected) => {
    expect(of(...list)).toEqual(expected)
  })
})

test('every message is worded in both languages with the same values', () => {
  for (const [code, { en, zh }] of Object.entries(glossaryWording)) {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort()
    expect(places(zh), code).toEqual(places(en))
  }
})
