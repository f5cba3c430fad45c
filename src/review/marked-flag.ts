import type { Flag, MarkedError, Pointed, Range, Segment, Verdict } from '../model/index.ts'
import type { RowTexts } from './flag-key.ts'
import { mapBetween } from './position-map.ts'
import { remarksOf } from './remark-place.ts'
import type { DocumentPair, ReviewState } from './state.ts'

/** The rule of flags that persons raise. No check has it. */
export const PERSON_RULE = 'person'

/** The same bar as in the keys of other flags. */
const BAR = '\u001f'

/** What the verdict on an error that a person marked is kept under. */
export function markedKey({ id }: Pick<MarkedError, 'id'>): string {
  return ['person', id].join(BAR)
}

/** The id of the marked error with this key; null where it is the key of another flag. */
export function markedId(key: string): number | null {
  const [kind, id] = key.split(BAR)
  return kind === 'person' ? Number(id) : null
}

/** An error as a flag. Who marked it stands behind it: it counts as confirmed until somebody sets it aside. */
export interface MarkedFlag extends Flag {
  readonly key: string
  readonly verdict: Verdict
}

/** The flags of the errors marked in a row, and those whose English words a correction has replaced (their ranges count in the machine English). */
export interface MarkedFlags {
  readonly flags: readonly MarkedFlag[]
  readonly fixed: readonly MarkedFlag[]
}

export function isMarked(flag: Flag): flag is MarkedFlag {
  return flag.rule === PERSON_RULE && 'key' in flag && 'verdict' in flag
}

const NONE: MarkedFlags = { flags: [], fixed: [] }

export function markedFlags(
  { errors, verdicts }: Pick<ReviewState, 'errors' | 'verdicts'>,
  pair: DocumentPair,
  segment: Segment,
  texts: () => RowTexts & { readonly machine: string },
): MarkedFlags {
  const marked = remarksOf(errors, pair, segment)
  if (marked.length === 0) return NONE
  const now = texts()
  const flags: MarkedFlag[] = []
  const fixed: MarkedFlag[] = []
  for (const error of marked) {
    const source = placeIn(error.source, now.source)
    const target = placeIn(error.target, now.target)
    const key = markedKey(error)
    const flag = { ...flagOf(error, source, target), key, verdict: verdicts.get(key) ?? { kind: 'confirmed' as const } }
    // Of words that are gone what is left to show is where the machine had them.
    if (error.target !== null && target === null) {
      const machine = placeIn(error.target, now.machine)
      fixed.push({ ...flag, target: machine })
    } else flags.push(flag)
  }
  return { flags, fixed }
}

function flagOf({ type, severity, author }: MarkedError, source: Range | null, target: Range | null): Flag {
  return {
    rule: PERSON_RULE,
    type,
    severity,
    source,
    target,
    message: author === '' ? { code: 'person.nameless', values: {} } : { code: PERSON_RULE, values: { author } },
    suggestions: [],
  }
}

function placeIn(pointed: Pointed | null, text: string): Range | null {
  if (pointed === null) return null
  return pointed.text === text ? pointed.range : mapBetween(pointed.text, text).mapRange(pointed.range)
}
