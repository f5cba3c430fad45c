import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { readXliff2, writeXliff2 } from '../../src/format/index.ts'
import { xliffFaults } from '../schema/validators.ts'
import { bilingualFile, flag, mixedFile, unit } from './bilingual.ts'

const NAMESPACES = {
  x: 'urn:oasis:names:tc:xliff:document:2.0',
  m: 'urn:oasis:names:tc:xliff:matches:2.0',
  its: 'http://www.w3.org/2005/11/its',
}

/** The string values that an XPath finds in an XLIFF text. */
function found(xml: string, path: string): readonly string[] {
  using document = XmlDocument.fromString(xml)
  return document.find(path, NAMESPACES).map((node) => node.content)
}

describe('XLIFF 2.1', () => {
  test('a mixed file is valid; English without Chinese is reported and kept as a note', () => {
    const { content, written, leftOut, notes } = writeXliff2(mixedFile())
    expect(xliffFaults(content)).toEqual([])
    expect(written).toBe(2)
    expect(leftOut).toEqual([{ id: 3, reason: { code: 'format.left-out.no-source', values: {} } }])
    expect(notes).toEqual([{ code: 'format.note.kept-as-notes', values: { count: 1 } }])
    expect(found(content, '/x:xliff/x:file/x:notes/x:note')).toEqual(['By our own correspondent'])
  })

  test.each<[string, string, string]>([
    ['a state that there is not', 'state="reviewed"', 'state="done"'],
    ['a unit without id', '<unit id="u1">', '<unit>'],
    ['a quality issue of an unknown type', 'locQualityIssueType="terminology"', 'locQualityIssueType="bad"'],
    ['a severity beyond the scale', 'locQualityIssueSeverity="66"', 'locQualityIssueSeverity="166"'],
    ['a candidate without reference', '<mtc:match ref="#s1" ', '<mtc:match '],
    ['notes behind the segment', '</segment>', '</segment><notes><note>x</note></notes>'],
  ])('the validator would tell %s', (_, from, to) => {
    const { content } = writeXliff2(mixedFile())
    expect(content).toContain(from)
    expect(xliffFaults(content.replace(from, to))).not.toEqual([])
  })

  test('a file without units is valid too', () => {
    const { content, written } = writeXliff2(bilingualFile([unit(1, '', 'English only.')]))
    expect(xliffFaults(content)).toEqual([])
    expect(written).toBe(0)
  })

  test('a unit without English has no target and the state initial; its true state comes back', () => {
    const { content } = writeXliff2(mixedFile())
    expect(found(content, '//x:segment[not(x:target)]/@id')).toEqual(['s2'])
    expect(found(content, '//x:segment[not(x:target)]/@state')).toEqual(['initial'])
    const read = readXliff2(content)
    expect(read.ok && read.value.file.units[1]?.state).toBe('final')
  })

  test('machine English is a candidate for the segment it belongs to', () => {
    const { content } = writeXliff2(mixedFile())
    expect(found(content, '//m:match/@ref')).toEqual(['#s1'])
    expect(found(content, '//m:match[@type="mt"]/x:target')).toEqual(['Forge longboards and make up shortboards.'])
    expect(found(content, '/x:xliff/x:file/@canResegment')).toEqual(['no'])
  })

  test('flags mark the English, or the Chinese when there is no English to mark', () => {
    const { content } = writeXliff2(mixedFile())
    expect(found(content, '//x:target//x:mrk | //x:target//x:sm')).toHaveLength(2)
    expect(found(content, '//x:source/x:mrk')).toEqual(['补短板'])
    expect(found(content, '//x:source/x:mrk/@its:locQualityIssueType')).toEqual(['omission'])
    expect(found(content, '//its:locQualityIssue/@locQualityIssueSeverity')).toEqual(['66', '33'])
    expect(found(content, '//its:locQualityIssue/@locQualityIssueEnabled')).toEqual(['yes', 'no'])
    expect(found(content, '//x:unit[@id="u1"]/x:notes/x:note')).toHaveLength(5)
  })
})

describe('the rules of XLIFF that no schema says', () => {
  const { content } = writeXliff2(
    bilingualFile([
      unit(1, '𠮷野家在一楼。', 'Yoshinoya 𠮷 is here.', {
        flags: [flag(null, [0, 9]), flag(null, [4, 12]), flag(null, [5, 7]), flag(null, [11, 14]), flag(null, [0, 9]), flag([1, 3], null)],
      }),
      unit(2, '第二句。', 'Second.', { state: 'final' }),
    ]),
  )

  test('it is valid, and marks crossing each other have two ends', () => {
    expect(xliffFaults(content)).toEqual([])
    const starts = found(content, '//x:sm/@id')
    expect(starts.length).toBeGreaterThan(0)
    expect([...found(content, '//x:em/@startRef')].sort()).toEqual([...starts].sort())
  })

  test('text with marks is the text', () => {
    expect(found(content, '//x:segment/x:target')).toEqual(['Yoshinoya 𠮷 is here.', 'Second.'])
    expect(found(content, '//x:segment/x:source')).toEqual(['𠮷野家在一楼。', '第二句。'])
  })

  test('ids are unique in a unit, references lead somewhere, only segments with a target have a state of their own', () => {
    const ids = found(content, '//x:unit/@id | //x:segment/@id | //x:mrk/@id | //x:sm/@id')
    expect(new Set(ids).size).toBe(ids.length)
    for (const ref of found(content, '//m:match/@ref')) expect(ids).toContain(ref.slice(1))
    const lists = found(content, '//its:locQualityIssues/@xml:id').map((id) => `#its=${id}`)
    expect(found(content, '//@its:locQualityIssuesRef')).toEqual(lists)
    expect(found(content, '//x:segment[@state!="initial"][not(x:target)]')).toEqual([])
  })
})

describe('XLIFF of other programs', () => {
  const foreign = (unitXml: string, namespace = NAMESPACES.x): string =>
    `<xliff xmlns="${namespace}" version="2.0" srcLang="zh-CN" trgLang="en-US"><file id="f1"><group id="g"><unit id="a">${unitXml}</unit></group></file></xliff>`

  test('one unit of ours for each segment, codes read as their text', () => {
    const read = readXliff2(
      foreign(
        '<segment id="1"><source>甲<pc id="1">乙</pc></source><target>A <pc id="1">b</pc></target></segment><ignorable><source> </source></ignorable><segment state="final"><source>丙</source></segment>',
      ),
    )
    expect(read.ok && read.value.file.units.map(({ id, source, target, state }) => [id, source, target, state])).toEqual([
      [1, '甲乙', 'A b', 'initial'],
      [2, '丙', '', 'final'],
    ])
    expect(read.ok && read.value.file.units[0]?.machineTarget).toBe('A b')
  })

  test.each([
    ['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', 'format.read.version'],
    ['another root', '<tmx/>', 'format.read.not-xliff'],
    ['broken XML', '<xliff', 'format.read.not-xml'],
  ])('%s is refused with a reason', (_, text, code) => {
    const read = readXliff2(text)
    expect(read.ok ? 'read' : read.problem.code).toBe(code)
  })
})
