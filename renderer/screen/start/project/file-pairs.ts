import type { AloneReason, PairingView, ProposedPairView, TextView } from '../../../../src/bridge/index.ts'
import type { Side } from '../../../../src/model/index.ts'
import { otherSide } from '../pairing.ts'

/** Why two files stand together: their content, or the reviewer's word; its figure is null until the texts were compared. */
export type Match =
  | { readonly kind: 'content'; readonly figure: number; readonly sure: boolean; readonly names: ProposedPairView['names'] }
  | { readonly kind: 'hand'; readonly figure: number | null }

/** Two places for files, by ids of their texts. */
export interface FilePair {
  readonly key: number
  readonly source: string | null
  readonly target: string | null
  /** Whether it goes into the project. */
  readonly use: boolean
  readonly match: Match
}

/** Why a file is in no pair. */
export type Alone = AloneReason | 'apart' | 'new'

/** The files that were read, and how they stand together. */
export interface FilePairs {
  readonly texts: readonly TextView[]
  readonly pairs: readonly FilePair[]
  /** What was last said of files without a partner. */
  readonly alone: ReadonlyMap<string, Alone>
  readonly nextKey: number
}

export const NO_FILES: FilePairs = { texts: [], pairs: [], alone: new Map(), nextKey: 1 }

/** With one more text, which is in no pair yet. */
export function withText(files: FilePairs, text: TextView): FilePairs {
  return { ...files, texts: [...files.texts, text], alone: withReason(files.alone, [text.id], 'new') }
}

/** The texts that are in no pair, each with the reason. */
export function aloneIn({ texts, pairs, alone }: FilePairs): readonly { readonly text: TextView; readonly reason: Alone }[] {
  const taken = new Set(pairs.flatMap(({ source, target }) => [source, target]))
  return texts.filter(({ id }) => !taken.has(id)).map((text) => ({ text, reason: alone.get(text.id) ?? 'new' }))
}

/** With what was proposed for texts that are still in no pair. */
export function proposed(files: FilePairs, { pairs, alone }: PairingView): FilePairs {
  const free = new Set(aloneIn(files).map(({ text }) => text.id))
  const fresh = pairs
    .filter(({ source, target }) => free.has(source) && free.has(target))
    .map(({ source, target, ...match }, at): FilePair => ({
      key: files.nextKey + at,
      source,
      target,
      use: true,
      match: { kind: 'content', ...match },
    }))
  return {
    ...files,
    pairs: [...files.pairs, ...fresh],
    nextKey: files.nextKey + fresh.length,
    alone: new Map([...files.alone, ...alone.map(({ text, reason }) => [text, reason] as const)]),
  }
}

/** With a file (or none) at one side of a pair. A pair that had this file gets the one that gives way. */
export function chosen(files: FilePairs, key: number, side: Side, id: string | null): FilePairs {
  const former = files.pairs.find((pair) => pair.key === key)?.[side] ?? null
  if (former === id) return files
  const pairs = files.pairs.map((pair) => {
    if (pair.key === key) return { ...byHand(pair), [side]: id }
    if (id !== null && pair[side] === id) return { ...byHand(pair), [side]: former }
    if (id !== null && pair[otherSide(side)] === id) return { ...byHand(pair), [otherSide(side)]: null }
    return pair
  })
  return { ...files, pairs, alone: withReason(files.alone, former === null ? [] : [former], 'apart') }
}

/** With the two files of a pair the other way round. */
export function turned(files: FilePairs, key: number): FilePairs {
  const turn = (pair: FilePair): FilePair => ({ ...byHand(pair), source: pair.target, target: pair.source })
  return { ...files, pairs: files.pairs.map((pair) => (pair.key === key ? turn(pair) : pair)) }
}

/** Without a pair, whose files stay at hand. */
export function apart(files: FilePairs, key: number): FilePairs {
  const gone = files.pairs.find((pair) => pair.key === key)
  const loose = [gone?.source, gone?.target].filter((id) => typeof id === 'string')
  return { ...files, pairs: files.pairs.filter((pair) => pair !== gone), alone: withReason(files.alone, loose, 'apart') }
}

/** With a further pair, made of the first files that are in none. */
export function together(files: FilePairs): FilePairs {
  const loose = aloneIn(files).map(({ text }) => text)
  const source = loose.find(({ language }) => language !== 'en') ?? null
  const target = loose.find((text) => text !== source && text.language !== 'zh') ?? null
  const match: Match = { kind: 'hand', figure: null }
  const pair: FilePair = { key: files.nextKey, source: source?.id ?? null, target: target?.id ?? null, use: true, match }
  return { ...files, pairs: [...files.pairs, pair], nextKey: files.nextKey + 1 }
}

export function used(files: FilePairs, key: number, use: boolean): FilePairs {
  return { ...files, pairs: files.pairs.map((pair) => (pair.key === key ? { ...pair, use } : pair)) }
}

/** With the likeness of two files that the reviewer put together, where they still stand so. */
export function measured(files: FilePairs, { source, target }: Pick<FilePair, 'source' | 'target'>, figure: number): FilePairs {
  const isIt = (pair: FilePair) => pair.source === source && pair.target === target && pair.match.kind === 'hand'
  return { ...files, pairs: files.pairs.map((pair) => (isIt(pair) ? { ...pair, match: { kind: 'hand', figure } } : pair)) }
}

/** The pairs that go into the project: those in use with a file at both sides. */
export function readyPairs({ pairs }: FilePairs): readonly { readonly source: string; readonly target: string }[] {
  return pairs.flatMap(({ source, target, use }) => (use && source !== null && target !== null ? [{ source, target }] : []))
}

/** The files that can stand at a side: those of its language or of none that is known, and what stands there already. */
export function candidates({ texts }: FilePairs, side: Side, now: string | null): readonly TextView[] {
  const foreign = side === 'source' ? 'en' : 'zh'
  return texts.filter(({ id, language }) => language !== foreign || id === now)
}

function byHand(pair: FilePair): FilePair {
  return { ...pair, match: { kind: 'hand', figure: null } }
}

function withReason(alone: FilePairs['alone'], ids: readonly string[], reason: Alone): FilePairs['alone'] {
  return new Map([...alone, ...ids.map((id) => [id, reason] as const)])
}
