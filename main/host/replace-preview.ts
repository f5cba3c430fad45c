import type { ReplacedRowView, ReplacePreview } from '../../src/bridge/index.ts'
import { eachOf, runsLength, toRuns, type Runs } from '../../src/listing/index.ts'
import { isReviewed, succeed, type Outcome, type Segment } from '../../src/model/index.ts'
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
import { guardedSearch, type SearchLimits } from './guarded-search.ts'

export interface ReplaceRequest {
  readonly pattern: ReplacePattern
  readonly among: Runs
  /** Whether locked rows are written too. */
  readonly locked: boolean
}

const PATTERN_LIMITS: SearchLimits = { rows: 500, time: 8000 }

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
  const hits = await guardedSearch(ids, PATTERN_LIMITS, (some) => {
    const now = pair()
    return some.flatMap((id) => hitIn(now, id) ?? [])
  })
  return hits.ok ? succeed(previewOf(pair(), hits.value, left.locked)) : hits
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
