import { findingPlace, modelRequest, readModelAnswer } from '../../src/check/index.ts'
import type { ModelFinding, Problem } from '../../src/model/index.ts'
import { Fault, unwrap } from '../host/fault.ts'
import type { ChatEndpoint } from './chat-endpoint.ts'

export interface ReviewedTexts {
  readonly source: string
  readonly target: string
}

export interface ModelReviewOptions {
  readonly endpoint: ChatEndpoint
  readonly model: string
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Pairs that are done, as soon as they are: by their place. */
  readonly onFindings?: (findings: ReadonlyMap<number, readonly ModelFinding[]>) => void
}

export interface ModelReview {
  /** By the place of the pair; pairs without an answer, and those with an empty side, which are not asked about, are not there. */
  readonly findings: ReadonlyMap<number, readonly ModelFinding[]>
  /** How many pairs have no answer, and the first reason why. */
  readonly failed: number
  readonly problem: Problem | null
}

/** As many characters of both sides as are asked about at once: a few pairs give a model the context, more make it careless. */
const BATCH_LENGTH = 3000
const BATCH_PAIRS = 8
/** Requests under way at a time: a local program answers one after another anyway. */
const AT_ONCE = 2
/** After so many batches in a row without an answer the service is given up. */
const MOST_FAILED = 3

/**
 * Asks a model about pairs, batch by batch. What was answered is kept whatever happens to the rest. Rejects with the Fault `job.cancelled`; another
 * Fault of `ChatEndpoint.ask` where not one batch was answered.
 */
export async function reviewByModel(pairs: readonly ReviewedTexts[], options: ModelReviewOptions): Promise<ModelReview> {
  const { endpoint, model, signal, onProgress, onFindings } = options
  const batches = batchesOf(pairs)
  const asked = batches.reduce((total, batch) => total + batch.length, 0)
  const waiting = batches.values()
  const findings = new Map<number, readonly ModelFinding[]>()
  const problems: Fault[] = []
  let [done, inRow] = [0, 0]
  const stop = new AbortController()
  const ended = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const work = async (): Promise<void> => {
    for (const batch of waiting) {
      if (inRow >= MOST_FAILED) return
      try {
        const texts = batch.flatMap((place) => pairs[place] ?? [])
        const read = unwrap(readModelAnswer(await endpoint.ask(modelRequest(texts), ended), texts.length, model))
        const found = new Map(batch.map((place, at) => [place, founded(read[at] ?? [], pairs[place])]))
        for (const [place, list] of found) findings.set(place, list)
        inRow = 0
        onFindings?.(found)
      } catch (error) {
        if (!(error instanceof Fault) || error.problem.code === 'job.cancelled') throw error
        problems.push(error)
        inRow++
      }
      done += batch.length
      onProgress?.(done / asked)
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } finally {
    // Where one fails, what the other waits for is not wanted any more.
    stop.abort()
  }
  const [first] = problems
  if (first && findings.size === 0) throw first
  return { findings, failed: asked - findings.size, problem: first?.problem ?? null }
}

/** Findings whose words stand in the texts: a model that makes words up is not believed. */
function founded(findings: readonly ModelFinding[], texts: ReviewedTexts | undefined): readonly ModelFinding[] {
  return texts ? findings.filter((finding) => findingPlace(finding, texts)) : []
}

/** Places of pairs with text on both sides, in batches. */
function batchesOf(pairs: readonly ReviewedTexts[]): readonly (readonly number[])[] {
  const batches: number[][] = []
  let length = Infinity
  for (const [place, { source, target }] of pairs.entries()) {
    if (source.trim() === '' || target.trim() === '') continue
    const own = source.length + target.length
    const last = batches.at(-1)
    if (!last || length + own > BATCH_LENGTH || last.length === BATCH_PAIRS) {
      batches.push([place])
      length = own
    } else {
      last.push(place)
      length += own
    }
  }
  return batches
}
