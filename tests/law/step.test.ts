import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignmentFault, type SegmentedDocument } from '../../src/model/index.ts'
import {
  applySteps,
  invertSteps,
  mapBetween,
  plan,
  remarksOf,
  rowOfAnchor,
  sourceText,
  targetText,
  type Anchored,
  type Intent,
  type ReviewState,
  type Step,
} from '../../src/review/index.ts'
import { actRecord, parseRecord } from '../../src/store/index.ts'
import { pairOfRows, stateOf } from '../build/pair.ts'

const SEED = 20261122

const rows = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .filter(([a, b]) => a + b > 0)
    .map(([a, b]) => ['𠮷句，好。'.repeat(a), 'A sentence, here. '.repeat(b).trim()] as const),
  { minLength: 1, maxLength: 8 },
)

const intent: fc.Arbitrary<(state: ReviewState) => Intent> = fc
  .record({
    kind: fc.constantFrom(
      'correct',
      'confirm',
      'reopen',
      'restore',
      'lock',
      'merge',
      'split',
      'move',
      'unlink',
      'cut',
      'join',
      'link',
      'border',
      'doubt',
      'clear-link',
      'pinpoint',
      'dismiss',
      'put-term',
      'comment',
      'reply',
      'edit-comment',
      'delete-comment',
      'resolve',
      'mark-error',
      'change-error',
      'clear-error',
      'reject',
      'remove-term',
    ),
    place: fc.nat(30),
    other: fc.nat(30),
    cut: fc.tuple(fc.option(fc.nat(12)), fc.option(fc.nat(40))),
    text: fc.constantFrom('', 'A sentence here.', 'Another one. And one more.', '𠮷 in English.'),
    source: fc.nat(3),
    target: fc.nat(3),
    side: fc.constantFrom('source' as const, 'target' as const),
    to: fc.constantFrom('previous' as const, 'next' as const),
    flag: fc.boolean(),
  })
  .map(({ kind, place, other, cut, text, source, target, side, to, flag }) => (state: ReviewState): Intent => {
    const segments = state.pairs[0]?.segments ?? []
    const about = { pair: 1, segment: segments[place % Math.max(1, segments.length)]?.id ?? 0 }
    switch (kind) {
      case 'correct':
        return { kind, ...about, text }
      case 'confirm':
        return { kind, ...about, ...(flag ? { text } : {}) }
      case 'reopen':
      case 'restore':
      case 'merge':
      case 'unlink':
      case 'clear-link':
        return { kind, ...about }
      case 'lock':
        return { kind, ...about, locked: flag }
      case 'cut':
        return { kind, ...about, source: cut[0], target: cut[1], split: flag }
      case 'join':
        return { kind, ...about, side, before: 1 + (source % 3) }
      case 'link':
      case 'pinpoint':
        return { kind, ...about, english: segments[other % Math.max(1, segments.length)]?.id ?? 0 }
      case 'doubt':
        return { kind, ...about, doubted: flag }
      case 'border':
        return { kind, ...about, border: flag }
      case 'split':
        return { kind, ...about, source, target }
      case 'move':
        return { kind, ...about, side, to }
      case 'dismiss':
        return { kind, keys: [`k${place}`, 'k'], reason: 'wrong', scope: 'flag', note: text }
      case 'comment':
        return { kind, ...about, text, quote: flag ? { side, text: 'sentence' } : null }
      case 'reply':
        return { kind, ...about, thread: 1 + source, text }
      case 'edit-comment':
        return { kind, ...about, thread: 1 + source, comment: 1 + target, text }
      case 'delete-comment':
        return { kind, ...about, thread: 1 + source, comment: 1 + target }
      case 'resolve':
        return { kind, ...about, thread: 1 + source, resolved: flag }
      case 'mark-error': {
        const [pair] = state.pairs
        const segment = segments.find(({ id }) => id === about.segment)
        const base = pair && segment ? (side === 'source' ? sourceText(pair, segment) : targetText(pair, segment)) : ''
        return {
          kind,
          ...about,
          side,
          range: [source, source + 1 + target],
          base,
          type: 'accuracy/number',
          severity: flag ? 'major' : 'minor',
        }
      }
      case 'change-error':
        return { kind, ...about, error: 1 + source, type: 'style/unidiomatic', severity: flag ? 'critical' : 'minor' }
      case 'clear-error':
        return { kind, ...about, error: 1 + source }
      case 'reject':
        return { kind, ...about, type: 'accuracy/omission', severity: 'major' }
      case 'put-term':
        return { kind, concept: { id: `c${place % 3}`, chinese: ['短板'], english: [{ text: text || 'x', status: 'preferred' }] } }
      default:
        return { kind: 'remove-term', id: `c${place % 3}` }
    }
  })

/** What of a document its sentences have lost or hold twice; null when they are whole. */
function wholeness({ document, sentences }: SegmentedDocument): string | null {
  let end = 0
  for (const { range } of sentences) {
    if (range[0] < end || range[0] >= range[1]) return `a sentence at ${range[0]}`
    if (document.text.slice(end, range[0]).trim() !== '') return `lost: ${document.text.slice(end, range[0])}`
    end = range[1]
  }
  return document.text.slice(end).trim() === '' ? null : `lost: ${document.text.slice(end)}`
}

/** Maps are compared by content: taking a deletion back puts the entry at the end. */
const plain = ({ pairs, verdicts, terms, threads, errors }: ReviewState) => ({
  pairs: pairs.map(({ nextSegment: _, ...pair }) => pair),
  verdicts: Object.fromEntries(verdicts),
  terms: Object.fromEntries(terms),
  threads: Object.fromEntries(threads),
  errors: Object.fromEntries(errors),
})

describe('every sequence of acts', () => {
  it('keeps each sentence in exactly one row, in order; taken back, it is the state before; and its steps survive JSON', () => {
    fc.assert(
      fc.property(rows, fc.array(intent, { minLength: 1, maxLength: 24 }), (texts, intents) => {
        const first = stateOf(pairOfRows(...texts))
        const all: Step[] = []
        let state = first
        for (const make of intents) {
          const planned = plan(state, make(state), 'Li')
          if (!planned.ok) continue
          const after = applySteps(state, planned.value.steps)
          const [pair] = after.pairs
          expect(pair && alignmentFault(pair.segments, pair.source.sentences.length, pair.target.sentences.length)).toBeNull()
          for (const side of [pair?.source, pair?.target]) expect(side && wholeness(side)).toBeNull()
          for (const remarks of [after.threads, after.errors] as readonly ReadonlyMap<number, Anchored>[]) {
            const places = pair?.segments.flatMap((segment) => remarksOf(remarks, pair, segment).map(({ id }) => [id, segment.id]))
            const each = [...remarks.values()].map(({ id, anchor }) => [id, pair && rowOfAnchor(pair, anchor)?.id])
            expect(places?.toSorted(([a = 0], [b = 0]) => a - b)).toEqual(each.toSorted(([a = 0], [b = 0]) => (a ?? 0) - (b ?? 0)))
          }
          expect(new Set(pair?.segments.map(({ id }) => id)).size).toBe(pair?.segments.length)
          expect(plain(applySteps(after, invertSteps(planned.value.steps)))).toEqual(plain(state))
          const act = {
            id: 1,
            kind: 'do',
            subject: 1,
            name: planned.value.name,
            steps: planned.value.steps,
            author: 'Li',
            at: '2026-11-22T00:00:00Z',
          }
          expect(parseRecord(actRecord, JSON.stringify(act), 'act')).toEqual(act)
          state = after
          all.push(...planned.value.steps)
        }
        expect(applySteps(first, all)).toEqual(state)
        expect(applySteps(state, invertSteps(all)).pairs.map(({ segments }) => segments)).toEqual(
          first.pairs.map(({ segments }) => segments),
        )
      }),
      { seed: SEED, numRuns: 600 },
    )
  })
})

describe('positions', () => {
  const words = fc
    .array(fc.constantFrom('the', 'long', 'plates', '𠮷', ' ', ',', 'strengths', '“', '”'), { maxLength: 12 })
    .map((list) => list.join(''))
  it('stay inside the new text and keep their order', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const map = mapBetween(before, after)
        let last = 0
        for (let position = 0; position <= before.length; position++) {
          const mapped = map.map(position)
          expect(mapped).toBeGreaterThanOrEqual(last)
          expect(mapped).toBeLessThanOrEqual(after.length)
          last = mapped
        }
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
  it('return when mapped there and back, unless deleted', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [there, back] = [mapBetween(before, after), mapBetween(after, before)]
        for (const match of before.matchAll(/[a-z]+/gu)) {
          const range = [match.index, match.index + match[0].length] as const
          const mapped = there.mapRange(range)
          if (!mapped) continue
          expect(after.slice(mapped[0], mapped[1])).toContain(match[0])
          const returned = back.mapRange(mapped)
          if (returned) expect(returned).toEqual(range)
        }
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
