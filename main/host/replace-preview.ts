import type { ReplacedRowView, ReplacePreview } from '../../src/bridge/index.ts'
import { eachOf, runsLength, toRuns, type Runs } from '../../src/listing/index.ts'
import { fail, isReviewed, succeed, type Outcome, type Segment } from '../../src/model/index.ts'
import {
  indexOf,
  replacer,
  sourceText,
  targetText,
  textPrint,
  type DocumentPair,
  type ReplacedText,
  type ReplacePattern,
} from '../../src/review/index.ts'
import { withinTime } from './guarded.ts'

export interface ReplaceRequest {
  readonly pattern: ReplacePattern
  readonly among: Runs
  /** Whether locked rows are written too. */
  readonly locked: boolean
}

/** How many rows are looked through before others get their turn, and how long an expression may take for them and in all, in milliseconds. */
const SLICE = 500
const SLICE_LIMIT = 400
const PATTERN_LIMIT = 8000

/** How many rows are sent along with their texts. */
const SHOWN = 100

interface Hit {
  readonly segment: Segment
  readonly before: string
  readonly replaced: ReplacedText
}

/**
 * What replacing would change in the rows `among`: all of these rows by number and count, the first of them with their texts; others when they
 * are asked for by themselves. Fails with `listing.bad-pattern` and `listing.slow-pattern`.
 */
export async function replacePreview(
  pair: () => DocumentPair,
  { pattern, among, locked }: ReplaceRequest,
): Promise<Outcome<ReplacePreview>> {
  const replace = replacer(pattern)
  if (!replace.ok) return replace
  const ids = runsLength(among) > pair().segments.length ? pair().segments.map(({ id }) => id) : [...eachOf(among)]
  const hits: Hit[] = []
  const left = { locked: 0 }
  const hitIn = (now: DocumentPair, id: number): Hit | null => {
    const segment = now.segments[indexOf(now, id)]
    const before = segment ? targetText(now, segment) : ''
    const replaced = segment ? replace.value(before) : null
    if (!segment || !replaced) return null
    if (!segment.locked || locked) return { segment, before, replaced }
    left.locked++
    return null
  }
  const end = performance.now() + PATTERN_LIMIT
  for (let at = 0; at < ids.length; at += SLICE) {
    const now = pair()
    const found = withinTime(SLICE_LIMIT, () => ids.slice(at, at + SLICE).flatMap((id) => hitIn(now, id) ?? []))
    if (found.kind === 'late' || performance.now() > end) return fail('listing.slow-pattern')
    for (const hit of found.value) hits.push(hit)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return succeed(previewOf(pair(), hits, left.locked))
}

function previewOf(pair: DocumentPair, hits: readonly Hit[], locked: number): ReplacePreview {
  return {
    ids: toRuns(hits.map(({ segment }) => segment.id)),
    prints: hits.map(({ before }) => textPrint(before)),
    places: hits.map(({ replaced }) => replaced.places.length),
    reviewed: hits.filter(({ segment }) => isReviewed(segment)).length,
    locked,
    rows: hits.slice(0, SHOWN).map((hit) => shownHit(pair, hit)),
  }
}

function shownHit(pair: DocumentPair, { segment, before, replaced }: Hit): ReplacedRowView {
  return {
    id: segment.id,
    number: indexOf(pair, segment.id) + 1,
    source: sourceText(pair, segment),
    before,
    after: replaced.text,
    places: replaced.places,
    reviewed: isReviewed(segment),
  }
}
