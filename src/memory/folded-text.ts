import { standardCharacter } from '../glossary/index.ts'
import { forceUnwrap, type Range } from '../model/index.ts'

/** A folded text with the way back: code unit n of `text` stands for `[starts[n], ends[n])` of the original. */
export interface FoldedText {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** How a code unit is folded: into another one, or by one of these. */
const SPACE = 0x20
const DROPPED = 0
/** More than one code unit, half of a pair, or something that stands on the character before it. */
const CLUSTER = 0xffff

const MARK = /[\p{M}\uff9e\uff9f]/u
const CLUSTERS = /(?:[^\p{M}\uff9e\uff9f])?[\p{M}\uff9e\uff9f]*/uy
/** ASCII words with one space between them. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/
/** Soft hyphens, joiners, byte order marks, variation selectors: nobody sees or types them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\u{fe00}-\u{fe0f}]|[\u{e0100}-\u{e01ef}]/u
/** Marks that are typed in several ways, as the plain one. */
const MARKS: readonly (readonly [string, string])[] = [
  ['‘’‚‛′', "'"],
  ['“”„‟″「」『』〝〞〟', '"'],
  ['‐‑‒–—―−', '-'],
]
const PLAIN_MARK: ReadonlyMap<string, string> = new Map(MARKS.flatMap(([marks, plain]) => [...marks].map((mark) => [mark, plain] as const)))

let table: Uint16Array | null = null

/**
 * The form in which texts are searched and compared: NFKC, lower case, simplified characters, plain quotation marks and dashes, one space for
 * any white space, none at the ends, nothing unseen. The same whichever way a text was typed; never longer than a few times the text.
 */
export function foldText(text: string): string {
  // Most English has nothing to fold but its capitals.
  return PLAIN.test(text) ? text.toLowerCase() : fold(text, null)
}

/** `foldText` with the way back to the original. */
export function foldWithOrigin(original: string): FoldedText {
  const [starts, ends]: [number[], number[]] = [[], []]
  const text = fold(original, (start, end) => {
    starts.push(start)
    ends.push(end)
  })
  return { text, starts: starts.slice(0, text.length), ends: ends.slice(0, text.length) }
}

/** The stretch of the original that `[start, end)` of the folded text stands for; `start < end`. Throws a RangeError outside of the text. */
export function originalRange(folded: FoldedText, [start, end]: Range): Range {
  return [
    forceUnwrap('the range starts in the folded text', folded.starts[start]),
    forceUnwrap('the range ends in the folded text', folded.ends[end - 1]),
  ]
}

function fold(original: string, place: ((start: number, end: number) => void) | null): string {
  const codes = (table ??= foldTable())
  const lower = original.toLowerCase()
  // The table knows capitals too; this is only quicker, and of no use where positions shift.
  const text = lower.length === original.length ? lower : original
  let done = ''
  // What needs no change is copied in stretches: `[kept, at)` waits for it.
  let kept = 0
  let isAfterSpace = true
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at)
    const code = codes[unit] ?? CLUSTER
    const next = at + 1 < text.length ? (codes[text.charCodeAt(at + 1)] ?? CLUSTER) : 0
    if (code === unit && next !== CLUSTER && !(code === SPACE && isAfterSpace)) {
      isAfterSpace = code === SPACE
      place?.(at, at + 1)
      at++
      continue
    }
    const end = code === CLUSTER || next === CLUSTER ? clusterEnd(text, at) : at + 1
    done += text.slice(kept, at)
    for (const folded of end === at + 1 && code !== CLUSTER ? [code] : clusterCodes(codes, text.slice(at, end))) {
      if (folded === DROPPED || (folded === SPACE && isAfterSpace)) continue
      isAfterSpace = folded === SPACE
      done += String.fromCharCode(folded)
      place?.(at, end)
    }
    kept = at = end
  }
  done += text.slice(kept)
  return done.endsWith(' ') ? done.slice(0, -1) : done
}

/** The end of a character with the marks that stand on it. */
function clusterEnd(text: string, at: number): number {
  CLUSTERS.lastIndex = at
  return at + Math.max(1, CLUSTERS.exec(text)?.[0].length ?? 1)
}

function clusterCodes(codes: Uint16Array, cluster: string): readonly number[] {
  const units = normal(cluster)
  return Array.from({ length: units.length }, (_, at) => plain(codes, units.charCodeAt(at)))
}

/** A unit of a normal form: what has no single fold stays as it is. */
function plain(codes: Uint16Array, code: number): number {
  const folded = codes[code] ?? CLUSTER
  return folded === CLUSTER ? code : folded
}

function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(new RegExp(UNSEEN, 'gu'), '')
}

function foldTable(): Uint16Array {
  return Uint16Array.from({ length: 0x10000 }, (_, code) => {
    const character = String.fromCharCode(code)
    if (UNSEEN.test(character)) return DROPPED
    if (/[\s\u0085]/u.test(character)) return SPACE
    const folded = normal(character)
    if (folded.length !== 1 || MARK.test(character) || /\p{Cs}/u.test(character)) return folded.trim() === '' ? SPACE : CLUSTER
    return (PLAIN_MARK.get(folded) ?? standardCharacter(folded)).charCodeAt(0)
  })
}
