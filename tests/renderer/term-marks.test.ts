import { describe, expect, it } from 'vitest'
import { sourceRuns } from '../../renderer/screen/review/grid/row-runs.ts'
import { preferredOf, termMarks } from '../../renderer/state/term-marks.ts'
import type { Concept, Term } from '../../src/model/index.ts'
import { row } from './build.ts'

function concept(chinese: string, preferred: string | null, never: readonly string[] = []): Concept {
  const english: Term[] = never.map((text) => ({ text, status: 'deprecated' }))
  return { id: chinese, chinese: [chinese], english: preferred === null ? english : [{ text: preferred, status: 'preferred' }, ...english] }
}

const TERMS = [
  concept('短板', 'weak link', ['short board']),
  concept('茶厂', 'tea factory'),
  concept('老茶厂', 'old tea works'),
  concept('龙头', null, ['dragon head']),
]

/** The marks of a row as one line: `茶厂 used`. */
function shown(source: string, target: string, terms = TERMS): string {
  return termMarks(source, target, terms)
    .map(({ range, standing, found }) => [source.slice(...range), standing, ...(found === null ? [] : [`(${found})`])].join(' '))
    .join(', ')
}

describe('terms of the project in the Chinese', () => {
  const cases: readonly [what: string, source: string, target: string, marks: string][] = [
    ['the agreed English is there', '茶厂的短板', 'The weak link of the tea factory', '茶厂 used, 短板 used'],
    ['in another form of its words', '两家茶厂', 'Two tea factories', '茶厂 used'],
    ['a forbidden rendering', '最大的短板', 'the biggest short boards', '短板 forbidden (short boards)'],
    [
      'a forbidden one beside the agreed one',
      '短板和短板',
      'a weak link and a short board',
      '短板 forbidden (short board), 短板 forbidden (short board)',
    ],
    ['none that is known', '补齐短板', 'Make up for it', '短板 missing'],
    ['no English at all', '补齐短板', '', '短板 missing'],
    ['a name inside a longer one', '老茶厂', 'the old tea works', '老茶厂 used'],
    ['only forbidden renderings are known', '龙头企业', 'dragon head enterprises', '龙头 forbidden (dragon head)'],
    ['no term', '今天下雨', 'It rains', ''],
  ]
  it.each(cases)('%s', (_what, source, target, marks) => {
    expect(shown(source, target)).toBe(marks)
  })

  it('is worked out once for two texts and the same terms, and again when the terms change', () => {
    const once = termMarks('茶厂', 'tea factory', TERMS)
    expect(termMarks('茶厂', 'tea factory', TERMS)).toBe(once)
    expect(shown('茶厂', 'tea factory', [concept('茶厂', 'tea plant')])).toBe('茶厂 missing')
  })

  it('prefers the preferred English, then an admitted one, never a forbidden one', () => {
    expect(TERMS.map(preferredOf)).toEqual(['weak link', 'tea factory', 'old tea works', null])
    expect(preferredOf({ id: 'x', chinese: ['x'], english: [{ text: 'fine', status: 'admitted' }] })).toBe('fine')
  })
})

it('a row shows its terms and the numbers of both sides where they stand in the Chinese', () => {
  const one = row(1, { source: '茶厂有26台机器', target: 'The tea factory has 26 machines' })
  const numbers = [{ source: [3, 5], target: [20, 22] }] as const
  const runs = sourceRuns(one, '', termMarks(one.source, one.target, TERMS), numbers)
  expect(runs.map(({ text, term, number }) => [text, term?.standing, number?.place])).toEqual([
    ['茶厂', 'used', undefined],
    ['有', undefined, undefined],
    ['26', undefined, 1],
    ['台机器', undefined, undefined],
  ])
})
