import { array, assert, constantFrom, integer, property, type Arbitrary } from 'fast-check'
import { expect, it } from 'vitest'
import { bandAround, fullBand } from '../../src/align/search/band.ts'
import { beadScorer } from '../../src/align/signal/bead-score.ts'
import { BEAD_TYPES } from '../../src/align/search/bead-type.ts'
import type { Model } from '../../src/align/model.ts'
import { prepare } from '../../src/align/prepare.ts'
import { spansOf, stretchSearcher } from '../../src/align/search/search.ts'
import type { Span } from '../../src/align/span.ts'
import { WordRows } from '../../src/align/signal/word-rows.ts'
import { WEIGHTS } from '../../src/align/index.ts'
import { buildLexicon } from '../../src/lexicon/index.ts'
import type { Side } from '../../src/model/index.ts'
import { segmentLines } from '../../src/segment/index.ts'

/** The search is quick by what it leaves out and keeps; here is the same model said plainly, and both must find the same. */

const lexicon = buildLexicon([
  { chinese: '工厂', english: 'factory' },
  { chinese: '工厂', english: 'plant' },
  { chinese: '桥', english: 'bridge' },
  { chinese: '雨', english: 'rain' },
  { chinese: '船', english: 'boat' },
  { chinese: '修', english: 'to repair' },
])
const words = <T extends string>(...list: readonly T[]): Arbitrary<readonly T[]> =>
  array(constantFrom(...list), { minLength: 1, maxLength: 6 })
const chinese = array(
  words('工厂', '桥', '雨', '船', '修', '七十八', '3.5%', '，', '好').map((list) => `${list.join('')}。`),
  { minLength: 1, maxLength: 9 },
)
const english = array(
  words('factory', 'plant', 'bridge', 'rain', 'boats', 'repaired', '78', '3.5%', 'good').map((list) => `${list.join(' ')}.`),
  {
    minLength: 1,
    maxLength: 9,
  },
)
const side = (which: Side, lines: readonly string[]) => {
  const text = lines.join('\n')
  const language = which === 'source' ? 'zh' : 'en'
  return { document: { name: '', side: which, language, text, sha256: '', encoding: 'utf8' }, ...segmentLines(text) }
}
const modelOf = (left: readonly string[], right: readonly string[]): Model =>
  prepare(side('source', left), side('target', right), lexicon, WEIGHTS).model

/** Log-likelihood ratio of Model 1 against the unigram, word by word as its definition says. */
function plainWords({ source, target, table, weights }: Model, { i0, i, j0, j }: Span): number {
  const left = [...source.tokens.subarray(source.tokenStart[i0], source.tokenStart[i])]
  const right = [...target.tokens.subarray(target.tokenStart[j0], target.tokenStart[j])]
  const rate = weights.explained
  const lift = (z: number, e: number, of: Float64Array): number => {
    for (let entry = table.start[z] ?? 0; entry < (table.start[z + 1] ?? 0); entry++) if (table.english[entry] === e) return of[entry] ?? 0
    return 0
  }
  const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0)
  const there = right.map((e) => Math.log(1 - rate + (rate * sum(left.map((z) => lift(z, e, table.forward)))) / Math.max(1, left.length)))
  const back = left.map((z) => Math.log(1 - rate + (rate * sum(right.map((e) => lift(z, e, table.backward)))) / Math.max(1, right.length)))
  return sum(there) + sum(back)
}

/** One bead alone, scored by a scorer that has seen no other. */
function plainScore(model: Model, type: number, { i0, i, j0, j }: Span): number {
  const scorer = beadScorer(model, WEIGHTS.first)
  for (let at = i0; at < i; at++) scorer.load(at, j0, j)
  return scorer.score(type, i0, i, j0, j, -Infinity)
}

/** The best score of all ways, and how much of all ways goes through each bead, by looking at every way there is. */
function plainSearch(model: Model): { readonly best: number; readonly through: (type: number, span: Span) => number } {
  const [n, m] = [model.source.count, model.target.count]
  const at = (i: number, j: number): number => i * (m + 1) + j
  const beads = [...Array(n + 1).keys()].flatMap((i0) =>
    [...Array(m + 1).keys()].flatMap((j0) =>
      BEAD_TYPES.flatMap((type, t) => {
        const span = { i0, i: i0 + type.source, j0, j: j0 + type.target }
        return span.i > n || span.j > m ? [] : [{ t, span, score: plainScore(model, t, span) }]
      }),
    ),
  )
  // The state is the place and the type of the bead before it: a null after a null of its kind costs less.
  const best = new Map<string, number>([['0 0', 0]])
  const forward = new Float64Array((n + 1) * (m + 1))
  const backward = new Float64Array((n + 1) * (m + 1))
  forward[0] = 1
  backward[at(n, m)] = 1
  for (const { t, span, score } of beads) {
    for (let before = 0; before < BEAD_TYPES.length; before++) {
      const from = best.get(`${at(span.i0, span.j0)} ${before}`)
      if (from === undefined) continue
      const type = BEAD_TYPES[t]
      const run = before === t && (type?.source === 0 || type?.target === 0) ? WEIGHTS.first.nullRun : 0
      const key = `${at(span.i, span.j)} ${t}`
      best.set(key, Math.max(best.get(key) ?? -Infinity, from + score + run))
    }
    forward[at(span.i, span.j)] = (forward[at(span.i, span.j)] ?? 0) + (forward[at(span.i0, span.j0)] ?? 0) * Math.exp(score)
  }
  for (const { span, score } of beads.toReversed())
    backward[at(span.i0, span.j0)] = (backward[at(span.i0, span.j0)] ?? 0) + (backward[at(span.i, span.j)] ?? 0) * Math.exp(score)
  const ends = BEAD_TYPES.map((_, t) => best.get(`${at(n, m)} ${t}`) ?? -Infinity)
  return {
    best: Math.max(...ends),
    through: (t, span) =>
      ((forward[at(span.i0, span.j0)] ?? 0) * Math.exp(plainScore(model, t, span)) * (backward[at(span.i, span.j)] ?? 0)) /
      (forward[at(n, m)] ?? 1),
  }
}

const wholeOf = (model: Model): Span => ({ i0: 0, i: model.source.count, j0: 0, j: model.target.count })
/** All clauses, wherever a path leads. */
const allClauses = ({ source, target }: Model) => ({
  band: fullBand({ i0: 0, i: source.clauses.count, j0: 0, j: target.clauses.count }),
  core: null,
})
const free = (model: Model) => ({
  source: new Uint8Array(model.source.count + 1).fill(9),
  target: new Uint8Array(model.target.count + 1).fill(9),
})

it('the words of a bead are worth what the definition says, whatever was asked before', () => {
  assert(
    property(chinese, english, (left, right) => {
      const model = modelOf(left, right)
      const rows = new WordRows(model, model.source, model.target)
      const [n, m] = [Math.min(4, model.source.count), model.target.count]
      for (let at = 0; at < n; at++) rows.load(at, 0, m)
      for (let i0 = 0; i0 < n; i0++)
        for (let i = i0 + 1; i <= n; i++)
          for (let j0 = 0; j0 < m; j0++)
            for (let j = j0 + 1; j <= Math.min(m, j0 + 6); j++)
              expect(rows.score(i0, i, j0, j)).toBeCloseTo(plainWords(model, { i0, i, j0, j }), 6)
    }),
    { seed: 5, numRuns: 60 },
  )
})

it('the search finds the best of all ways; the likely way says how much of all ways goes through its beads', () => {
  assert(
    property(chinese, english, (left, right) => {
      const model = modelOf(left, right)
      const search = stretchSearcher({ model, reach: free(model), weights: WEIGHTS.first })
      const stretch = { span: wholeOf(model), band: fullBand(wholeOf(model)), beam: Infinity, core: null }
      const found = search({ ...stretch, clauses: null }, () => undefined)
      const plain = plainSearch(model)
      const spans = spansOf(wholeOf(model), found.types)
      const total = found.gains.reduce((sum, gain) => sum + gain, 0)
      const isRun = (at: number): boolean =>
        found.types[at] === found.types[at - 1] && (spans[at]?.i0 === spans[at]?.i || spans[at]?.j0 === spans[at]?.j)
      for (const [at, span] of spans.entries())
        expect(found.gains[at]).toBeCloseTo(plainScore(model, found.types[at] ?? 0, span) + (isRun(at) ? WEIGHTS.first.nullRun : 0), 6)
      // A place keeps its best way alone, so a run of nulls may be missed by what it would have saved.
      expect(total).toBeLessThanOrEqual(plain.best + 1e-6)
      expect(total).toBeGreaterThanOrEqual(plain.best - WEIGHTS.first.nullRun - 1e-6)
      const likely = search({ ...stretch, clauses: allClauses(model) }, () => undefined)
      for (const [at, span] of spansOf(wholeOf(model), likely.types).entries())
        expect(likely.posteriors[at]).toBeCloseTo(plain.through(likely.types[at] ?? 0, span), 4)
    }),
    { seed: 17, numRuns: 20 },
  )
})

it('a searcher that has searched other stretches before finds the same as a new one, and a band that holds the way changes nothing', () => {
  assert(
    property(chinese, english, integer({ min: 0, max: 4 }), (left, right, cut) => {
      const model = modelOf(left, right)
      const order = { model, reach: free(model), weights: WEIGHTS.second }
      const [used, whole] = [stretchSearcher(order), wholeOf(model)]
      const piece = { i0: Math.min(cut, whole.i), i: whole.i, j0: Math.min(cut, whole.j), j: whole.j }
      used({ span: piece, band: fullBand(piece), beam: 20, core: null, clauses: null }, () => undefined)
      const full = { span: whole, band: fullBand(whole), beam: Infinity, core: null, clauses: allClauses(model) }
      const once = stretchSearcher(order)(full, () => undefined)
      expect(used(full, () => undefined)).toEqual(once)
      const narrow = used({ ...full, band: bandAround(spansOf(whole, once.types), whole, 6) }, () => undefined)
      expect(narrow.types).toEqual(once.types)
    }),
    { seed: 23, numRuns: 60 },
  )
})

it('says how sure it is of a way that skips thousands of sentences', () => {
  const model = modelOf(
    ['桥修好了，共七十八米。'],
    Array.from({ length: 4000 }, (_, at) => (at === 2000 ? 'The bridge is repaired, 78 in all.' : 'Boats.')),
  )
  const found = stretchSearcher({ model, reach: free(model), weights: WEIGHTS.second })(
    { span: wholeOf(model), band: fullBand(wholeOf(model)), beam: Infinity, core: null, clauses: allClauses(model) },
    () => undefined,
  )
  expect(found.posteriors.length).toBe(found.types.length)
  for (const posterior of found.posteriors) expect(posterior >= 0 && posterior <= 1).toBe(true)
  expect(found.posteriors.reduce((sum, posterior) => sum + posterior, 0)).toBeGreaterThan(1)
})
