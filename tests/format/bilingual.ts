import fc from 'fast-check'
import type { BilingualFile, BilingualUnit, ExportedFlag } from '../../src/format/index.ts'
import type { Range } from '../../src/model/index.ts'
import { ISSUE_TYPES, SEVERITIES } from '../../src/model/index.ts'

/** A reviewed file of a few units, as a host would hand it over. */
export function bilingualFile(units: readonly BilingualUnit[], rest: Partial<BilingualFile> = {}): BilingualFile {
  return {
    name: '访谈',
    sourceLanguage: 'zh-Hans',
    targetLanguage: 'en-GB',
    sourceName: '访谈.txt',
    targetName: 'interview.txt',
    createdAt: '2026-11-22T06:30:00Z',
    tool: { name: 'Duizhao', version: '0.1.0' },
    units,
    ...rest,
  }
}

export function unit(id: number, source: string, target: string, rest: Partial<BilingualUnit> = {}): BilingualUnit {
  const sides = { source: source === '' ? null : 0, target: target === '' ? null : 0 }
  return {
    id,
    source,
    machineTarget: target,
    target,
    state: 'translated',
    locked: false,
    confidence: 0.9,
    beadType: `${source === '' ? 0 : 1}-${target === '' ? 0 : 1}`,
    paragraph: { ...sides, kind: 'body' },
    flags: [],
    ...rest,
  }
}

export function flag(source: Range | null, target: Range | null, rest: Partial<ExportedFlag> = {}): ExportedFlag {
  return {
    rule: 'term',
    type: 'terminology/wrong-term',
    severity: 'major',
    source,
    target,
    message: 'A literal rendering.',
    suggestions: ['build on strengths'],
    verdict: 'open',
    ...rest,
  }
}

/** Three units: one with everything, one without English, one without Chinese. */
export function mixedFile(): BilingualFile {
  return bilingualFile([
    unit(1, '锻长板，补短板。', 'Build on strengths and shore up weak links.', {
      machineTarget: 'Forge longboards and make up shortboards.',
      state: 'reviewed',
      locked: true,
      confidence: 0.97,
      flags: [
        flag([0, 3], [0, 18]),
        flag([0, 3], [0, 18], { severity: 'minor', type: 'style/unidiomatic', verdict: 'dismissed' }),
        flag([4, 7], [9, 27], { severity: 'critical', verdict: 'confirmed', suggestions: [] }),
        flag([4, 7], null, { type: 'accuracy/omission' }),
        flag(null, null, { severity: 'neutral', type: 'terminology/inconsistent' }),
      ],
      changedBy: 'Wang & Co <w@x>',
      changedAt: '2026-11-22T07:01:02Z',
    }),
    unit(2, '这一句漏译了。', '', { state: 'final' }),
    unit(3, '', 'By our own correspondent', { paragraph: { source: null, target: 1, kind: 'by-line' } }),
  ])
}

/** Pieces of text that formats are known to break on; joined at random by `anyText`. */
const PIECES = [
  '锻长板',
  '𠮷',
  '👩‍👧',
  ' ',
  '\r\n',
  '\n',
  '\t',
  ']]>',
  '<b>',
  '&amp;',
  '"',
  "'",
  '=1',
  ',',
  '\u202E',
  '\u0000',
  '\uD800',
  '\uFFFE',
  'word',
  '。',
]

const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 20 }),
)

/** Text with something in it besides white space and what XML cannot hold. */
const fullText: fc.Arbitrary<string> = anyText.map((text) => `x${text}`)

export const anyFile: fc.Arbitrary<BilingualFile> = fc
  .uniqueArray(anyUnit(), { maxLength: 6, selector: ({ id }) => id })
  .chain((units) => fc.record({ name: anyText, sourceName: anyText }).map((names) => bilingualFile(units, names)))

function anyUnit(): fc.Arbitrary<BilingualUnit> {
  const side = fc.oneof({ weight: 4, arbitrary: fullText }, { weight: 1, arbitrary: fc.constant('') })
  const paragraph = fc.option(fc.nat(9))
  const base = fc.record({
    id: fc.integer({ min: -5, max: 1_000_000 }),
    source: side,
    target: side,
    machineTarget: side,
    state: fc.constantFrom('initial', 'translated', 'reviewed', 'final') as fc.Arbitrary<BilingualUnit['state']>,
    locked: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    beadType: fc.constantFrom('1-1', '2-1', '0-1'),
    paragraph: fc.record({
      source: paragraph,
      target: paragraph,
      kind: fc.constantFrom('body', 'heading', 'list-item', 'by-line', 'cell'),
    }),
  })
  const changed = fc.option(fc.record({ changedBy: anyText, changedAt: fc.constantFrom('2026-01-02T03:04:05Z', '1999-12-31T23:59:59Z') }))
  return fc
    .tuple(base, changed)
    .chain(([fields, change]) =>
      fc.array(anyFlag(fields.source, fields.target), { maxLength: 4 }).map((flags) => ({ ...fields, flags, ...change })),
    )
}

function anyFlag(source: string, target: string): fc.Arbitrary<ExportedFlag> {
  return fc.record({
    rule: fc.constantFrom('term', 'number'),
    type: fc.constantFrom(...ISSUE_TYPES),
    severity: fc.constantFrom(...SEVERITIES),
    source: fc.option(rangeIn(source)),
    target: fc.option(rangeIn(target)),
    message: anyText,
    suggestions: fc.array(anyText, { maxLength: 2 }),
    verdict: fc.constantFrom('open', 'confirmed', 'dismissed'),
  })
}

function rangeIn(text: string): fc.Arbitrary<Range> {
  const position = fc.nat(text.length)
  return fc.tuple(position, position).map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)])
}
