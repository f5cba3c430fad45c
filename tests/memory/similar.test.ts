import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compared, foldText, likeness, MemoryIndex, textKey } from '../../src/memory/index.ts'
import { editDistance } from '../../src/memory/edit-distance.ts'
import { skeletonOf } from '../../src/memory/placeable.ts'
import { unit } from './unit.ts'

const ask = (source: string, before: number | null = null, after: number | null = null) => ({ source, before, after })

const LIKE: readonly (readonly [a: string, b: string, score: number, penalty: string])[] = [
  ['今年经济增长很快。', '今年经济增长很快。', 100, 'none'],
  ['今年经济增长很快。', '今年經濟增長很快。', 99, 'form'],
  ['GDP增长很快。', 'ＧＤＰ增长很快。', 99, 'form'],
  ['今年增长5.2%。', '今年增长12%。', 99, 'numbers'],
  ['2023年增长5%。', '2024年增长6%。', 99, 'numbers'],
  ['一二三四五六七八九十', '一二三四五六七八九', 90, 'none'],
  ['一二三四五六七八九十', '一二三X五六七八九十', 90, 'none'],
  ['共有100人参加会议', '共有250人参加大会', 74, 'numbers'],
  ['三个人', '两匹马', 0, 'none'],
  ['', '', 100, 'none'],
]

describe('a score', () => {
  it.each(LIKE)('%s and %s: %i', (a, b, score, penalty) => {
    expect(likeness(compared(a), compared(b), 0)).toEqual({ score, penalty })
    expect(likeness(compared(b), compared(a), 0)).toEqual({ score, penalty })
  })

  const text = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '12', '7', 'A', '，'), { maxLength: 14 }).map((parts) => parts.join(''))

  it('is the same both ways, 100 for the same text alone, and null only below the limit (law)', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 100 }), (a, b, least) => {
        const whole = likeness(compared(a), compared(b), 0)
        expect(whole).toEqual(likeness(compared(b), compared(a), 0))
        expect(whole?.score === 100).toBe(a === b)
        expect(likeness(compared(a), compared(b), least)).toEqual((whole?.score ?? 0) >= least ? whole : null)
      }),
      { seed: 3, numRuns: 600 },
    )
  })

  it('rests on the distance that the whole table gives (law)', () => {
    fc.assert(
      fc.property(text, text, fc.nat(15), (a, b, limit) => {
        const distance = wholeTable(a, b)
        expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : null)
      }),
      { seed: 4, numRuns: 600 },
    )
  })

  it('never rises when one more character differs (law)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (length) => {
        const base = '甲'.repeat(length)
        const scores = Array.from({ length: length + 1 }, (_, edits) => {
          return likeness(compared(base), compared('乙'.repeat(edits) + base.slice(edits)), 0)?.score ?? -1
        })
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      }),
      { seed: 6, numRuns: 40 },
    )
  })
})

describe('matches of a sentence', () => {
  const before = textKey('上一句。')
  const after = textKey('下一句。')
  const index = new MemoryIndex([
    unit(1, '大会今天在北京开幕。', 'The congress opened in Beijing today.'),
    unit(2, '大会今天在北京开幕。', 'The conference opens today in Beijing.', { before, after }),
    unit(3, '大会今天在北京开幕。', 'The congress opens in Beijing.', { before }),
    unit(4, '大会昨天在北京闭幕。', 'The congress closed in Beijing yesterday.'),
    unit(5, '大會今天在北京開幕。', 'Form.'),
    unit(6, '完全不同的另一句话。', 'Another sentence.'),
    unit(7, '大会今天在北京开幕。', 'The congress opened in Beijing today.'),
    unit(8, '好', 'Good'),
  ])

  it('come best first: both neighbours, one, the same text, another form, then by likeness; the same pair once', () => {
    expect(index.matches(ask('大会今天在北京开幕。', before, after))).toEqual([
      { id: 2, score: 102, penalty: 'none' },
      { id: 3, score: 101, penalty: 'none' },
      { id: 7, score: 100, penalty: 'none' },
      { id: 5, score: 99, penalty: 'form' },
      { id: 4, score: 80, penalty: 'none' },
    ])
  })

  it('know no neighbours where nobody said any', () => {
    expect(index.matches(ask('大会今天在北京开幕。'), { limit: 1 })).toEqual([{ id: 7, score: 100, penalty: 'none' }])
  })

  it('are found for one character too', () => {
    expect(index.matches(ask('好'))).toEqual([{ id: 8, score: 100, penalty: 'none' }])
  })

  it('are those that a comparison with every pair finds, but for sources without two characters in common (law)', () => {
    const sentence = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚', '12', '7'), { minLength: 1, maxLength: 16 })
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 40 }), sentence, fc.constantFrom(51, 60, 70, 85, 95), (sources, parts, least) => {
        const units = sources.map((source, id) => unit(id, source.join(''), `T${id}`))
        const source = parts.join('')
        const grown = new MemoryIndex(units)
        for (const gone of units.filter(({ id }) => id % 5 === 4)) grown.remove(gone.id)
        const plain = units
          .filter(({ id }) => id % 5 !== 4)
          .flatMap((one) => {
            const found = sharesTwo(one.source, source) ? likeness(compared(source), compared(one.source), least) : null
            return found ? [{ id: one.id, ...found }] : []
          })
          .sort((a, b) => b.score - a.score || b.id - a.id)
        expect(grown.matches(ask(source), { least, limit: 100 })).toEqual(plain)
        expect(grown.matches(ask(source), { least, limit: 3 })).toEqual(plain.slice(0, 3))
      }),
      { seed: 8, numRuns: 500 },
    )
  })
})

function sharesTwo(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => skeletonOf(foldText(text)).text)
  if (one === undefined || other === undefined || one === other) return true
  return Array.from({ length: one.length - 1 }, (_, at) => one.slice(at, at + 2)).some((two) => other.includes(two))
}

function wholeTable(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let from = 1; from <= a.length; from++) {
    const next = [from]
    for (let to = 1; to <= b.length; to++) {
      const cost = a[from - 1] === b[to - 1] ? 0 : 1
      next.push(Math.min((row[to - 1] ?? 0) + cost, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
