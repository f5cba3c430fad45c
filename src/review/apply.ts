import {
  assertNever,
  type Concept,
  type MarkedError,
  type Segment,
  type SegmentId,
  type Thread,
  type Verdict,
  type WordStanding,
} from '../model/index.ts'
import { placeOf, samePlaces } from './segment-place.ts'
import { resentenced } from './sentence-change.ts'
import { pairOf, type DocumentPair, type ReviewState } from './state.ts'
import { rowChanges, type Mark, type RowChange, type Step } from './step.ts'

/** The state after `step`. Throws a RangeError when the step was made for another state. */
export function applyStep(state: ReviewState, step: Step): ReviewState {
  return applySteps(state, [step])
}

/** The steps in order. Throws as `applyStep` does; the state given in is never half changed. */
export function applySteps(state: ReviewState, steps: readonly Step[]): ReviewState {
  if (steps.length === 0) return state
  const draft = new Draft(state)
  for (const step of steps) draft.apply(step)
  return draft.state()
}

/** A state on its way through several steps: rows and entries that are set one by one are copied once, not once a step. */
class Draft {
  #state: ReviewState
  /** Copies of the pairs' rows in which rows were set. */
  readonly #rows = new Map<number, Segment[]>()
  #verdicts: Map<string, Verdict> | null = null
  #terms: Map<string, Concept> | null = null
  #words: Map<string, WordStanding> | null = null
  #threads: Map<number, Thread> | null = null
  #errors: Map<number, MarkedError> | null = null

  constructor(state: ReviewState) {
    this.#state = state
  }

  state(): ReviewState {
    for (const id of [...this.#rows.keys()]) this.#settle(id)
    const { verdicts, terms, words, threads, errors } = this.#state
    return {
      ...this.#state,
      verdicts: this.#verdicts ?? verdicts,
      terms: this.#terms ?? terms,
      words: this.#words ?? words,
      threads: this.#threads ?? threads,
      errors: this.#errors ?? errors,
    }
  }

  apply(step: Step): void {
    switch (step.kind) {
      case 'realign':
      case 'relink':
        return this.#change(step.pair, (pair) =>
          rowChanges(step).reduce((now, change) => changed(now, change, step), conserved(pair, step)),
        )
      case 'cut-sentence':
      case 'join-sentences':
        return this.#change(step.pair, (pair) => resentenced(pair, step))
      case 'place-pair':
        return this.#place(step)
      case 'rewrite':
        return this.#set(step.pair, step.segment, (segment) => {
          expectSame(step, segment.correction, step.before)
          return { ...segment, correction: step.after }
        })
      case 'mark':
        return this.#set(step.pair, step.segment, (segment) => {
          expectSame(step, segment.state, step.before.state)
          expectSame(step, segment.locked, step.before.locked)
          return marked(segment, step.after)
        })
      case 'judge':
        return enter((this.#verdicts ??= new Map(this.#state.verdicts)), step.key, step.after)
      case 'term':
        return enter((this.#terms ??= new Map(this.#state.terms)), step.id, step.after)
      case 'word':
        return enter((this.#words ??= new Map(this.#state.words)), step.word, step.after)
      case 'comment':
        return enter((this.#threads ??= new Map(this.#state.threads)), step.id, step.after)
      case 'error':
        return enter((this.#errors ??= new Map(this.#state.errors)), step.id, step.after)
      default:
        return assertNever(step)
    }
  }

  #place(step: Extract<Step, { kind: 'place-pair' }>): void {
    this.#settle(step.pair)
    const { pairs, aside = [], ...rest } = this.#state
    const [from, to] = step.after === 'in' ? [aside, pairs] : [pairs, aside]
    const pair = from.find(({ id }) => id === step.pair)
    if (!pair || step.before === step.after) throw new RangeError(`The step is for document pair ${step.pair}, which is not there`)
    const left = from.filter((other) => other !== pair)
    const joined = [...to, pair].toSorted((a, b) => a.id - b.id)
    const [now, away] = step.after === 'in' ? [joined, left] : [left, joined]
    this.#state = { ...rest, pairs: now, ...(away.length > 0 ? { aside: away } : {}) }
  }

  #change(id: number, change: (pair: DocumentPair) => DocumentPair): void {
    this.#settle(id)
    this.#replace(change(this.#pair(id)))
  }

  #set(pairId: number, id: SegmentId, change: (segment: Segment) => Segment): void {
    const { segments } = this.#pair(pairId)
    const rows = this.#rows.get(pairId) ?? segments.slice()
    // Setting moves no row: the places are those of the rows as they were.
    const place = placeOf(segments, id)
    const segment = rows[place]
    if (!segment) throw new RangeError(`The step is for segment ${id}, which is not there`)
    rows[place] = change(segment)
    this.#rows.set(pairId, rows)
  }

  #settle(id: number): void {
    const rows = this.#rows.get(id)
    if (!rows) return
    this.#rows.delete(id)
    const pair = this.#pair(id)
    samePlaces(pair.segments, rows)
    this.#replace({ ...pair, segments: rows })
  }

  #pair(id: number): DocumentPair {
    const pair = pairOf(this.#state, id)
    if (!pair) throw new RangeError(`The step is for document pair ${id}, which is not there`)
    return pair
  }

  #replace(pair: DocumentPair): void {
    this.#state = { ...this.#state, pairs: this.#state.pairs.map((other) => (other.id === pair.id ? pair : other)) }
  }
}

function changed(pair: DocumentPair, { at, before, after }: RowChange, step: Step): DocumentPair {
  before.forEach((segment, offset) => expectSame(step, pair.segments[at + offset]?.id, segment.id))
  const segments = pair.segments.toSpliced(at, before.length, ...after)
  const nextSegment = after.reduce((next, segment) => Math.max(next, segment.id + 1), pair.nextSegment)
  return { ...pair, segments, nextSegment }
}

/** The pair, when the step leaves each sentence in one row. */
function conserved(pair: DocumentPair, step: Step): DocumentPair {
  const changes = rowChanges(step)
  for (const side of ['source', 'target'] as const) {
    const numbers = (segments: readonly Segment[]) => segments.flatMap((segment) => segment[side])
    const [before, after] = [changes.flatMap((change) => numbers(change.before)), changes.flatMap((change) => numbers(change.after))]
    // Rows that one part makes and another takes up again count on both sides.
    expectSame(step, tally(after, before), '')
  }
  return pair
}

/** The numbers that are in one list more often than in the other; an empty text when none is. */
function tally(a: readonly number[], b: readonly number[]): string {
  const counts = new Map<number, number>()
  for (const number of a) counts.set(number, (counts.get(number) ?? 0) + 1)
  for (const number of b) counts.set(number, (counts.get(number) ?? 0) - 1)
  return [...counts].flatMap(([number, count]) => (count === 0 ? [] : [number])).join(' ')
}

function marked({ border: had, doubted: was, ...segment }: Segment, { border = had, doubted = was, ...mark }: Mark): Segment {
  return { ...segment, ...mark, ...(border ? { border } : {}), ...(doubted ? { doubted } : {}) }
}

function enter<K, T>(entries: Map<K, T>, key: K, value: T | null): void {
  if (value === null) entries.delete(key)
  else entries.set(key, value)
}

function expectSame(step: Step, found: unknown, expected: unknown): void {
  if (found !== expected) throw new RangeError(`A ${step.kind} step expected ${String(expected)} and found ${String(found)}`)
}
