import type { Lexicon } from '../../lexicon/index.ts'
import type { Range } from '../../model/index.ts'
import { runTogether } from '../english-name.ts'
import { capitalised, spellCharacters } from '../sound/spelling.ts'

/** A place with what kind of place it is: 郑州市, 华士镇. */
export interface Place {
  /** The name without its kind. */
  readonly stem: string
  readonly range: Range
  /** The name in English, to be suggested. */
  readonly right: string
  /** Spellings that will do, in lower case and run together. */
  readonly spellings: readonly string[]
}

const KIND = /自治[区州县旗]|街道|[省市县縣区區镇鎮乡鄉村州盟旗]/gu
const LONGEST_STEM = 4
/** What only looks like a kind of place: 自由市场, 落后地区别. */
const NO_KIND =
  /^(?:市(?=[场值面价况容井占])|区(?=[别域分间块])|州(?=长)|镇(?=[定静压痛])|乡(?=[亲愁情])|旗(?=[帜下袍舰])|村(?=[庄落])|省(?=略))/u
/** Names there are not spelled in pinyin. */
const OTHER_TONGUES = /内蒙古|西藏|新疆|青海|香港|澳门|台湾|臺灣|日本|韩国|朝鲜|越南|蒙古/u

/** The places of China that a text names together with their kind: those of the lexicon, and those that follow one of its province or city. */
export function findPlaces(text: string, lexicon: Lexicon): readonly Place[] {
  const found: Place[] = []
  for (const match of text.matchAll(KIND)) {
    const [at, kind] = [match.index, match[0]]
    if (NO_KIND.test(text.slice(at, at + 2))) continue
    const before = found.at(-1)
    const floor = before?.range[1] ?? 0
    const place = knownPlace(text, at, kind, floor, lexicon) ?? (before && nextPlace(text, at, kind, before, lexicon))
    if (place) found.push(place)
  }
  return found
}

function knownPlace(text: string, at: number, kind: string, floor: number, lexicon: Lexicon): Place | null {
  for (let size = Math.min(LONGEST_STEM, at - floor); size >= 2; size--) {
    const stem = text.slice(at - size, at)
    const names = lexicon.names(stem + kind)
    if (names.length > 0) return placeOf(stem, [at - size, at + kind.length], names.map(withoutKind), lexicon)
    if (lexicon.has(stem + kind)) return null
  }
  return null
}

/** 江阴市华士镇: right behind a place that is known, in pinyin, unless its characters are a word. */
function nextPlace(text: string, at: number, kind: string, before: Place, lexicon: Lexicon): Place | null {
  const stem = text.slice(before.range[1], at)
  if (!/^\p{Script=Han}{2,3}$/u.test(stem) || OTHER_TONGUES.test(text) || kind.startsWith('自治') || kind === '州') return null
  if (lexicon.has(stem + kind) || (lexicon.has(stem) && lexicon.names(stem).length === 0)) return null
  for (let place = 0; place + 2 <= stem.length; place++) if (lexicon.has(stem.slice(place, place + 2))) return null
  return placeOf(stem, [at - stem.length, at + kind.length], lexicon.names(stem), lexicon)
}

/** Places of China without their kind, of two or three characters, wherever the lexicon has them; only those that are `wanted` are looked up. */
export function findBarePlaces(text: string, lexicon: Lexicon, wanted: (at: number, size: number) => boolean): readonly Place[] {
  const found: Place[] = []
  for (let at = 0; at < text.length; at++)
    for (const size of [3, 2]) {
      if (at + size > text.length || !wanted(at, size)) continue
      const stem = text.slice(at, at + size)
      const names = barePlaceNames(stem, lexicon)
      const place = names.length > 0 ? placeOf(stem, [at, at + size], names, lexicon) : null
      if (!place) continue
      found.push(place)
      at += size - 1
      break
    }
  return found
}

/** A name is one of a place when it is one with its kind as well. */
function barePlaceNames(stem: string, lexicon: Lexicon): readonly string[] {
  if (lexicon.has(stem) && lexicon.names(stem).length === 0) return []
  for (const kind of '市省县区') {
    const names = lexicon.names(stem + kind)
    if (names.length > 0) return names.map(withoutKind)
  }
  return []
}

function placeOf(stem: string, range: Range, names: readonly string[], lexicon: Lexicon): Place | null {
  const { pinyin, all } = spellCharacters(stem, lexicon)
  const [first] = pinyin
  if (first === undefined) return null
  const right = names[0] ?? capitalised(first)
  return { stem, range, right, spellings: [...new Set([...names.map(runTogether), ...all])] }
}

/** "Zhengzhou Shi", "Linpien township" without what kind of place it is. */
function withoutKind(name: string): string {
  return name.replace(
    /\s+(?:shi|xian|qu|sheng|zhen|xiang|cun|zhou|city|county|district|province|town|township|village|prefecture|municipality|autonomous|region)\b.*$/iu,
    '',
  )
}
