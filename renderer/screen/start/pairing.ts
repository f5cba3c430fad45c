import type { TextView } from '../../../src/bridge/index.ts'
import { assertNever, type Side } from '../../../src/model/index.ts'

/** The two texts that wait to become a review, each in the place where it will stand. */
export type Sides = Readonly<Record<Side, TextView | null>>

export const NO_TEXTS: Sides = { source: null, target: null }

/** What the reviewer is told about the texts at hand. `ready` is the only one that starts without a further word. */
export type Pairing =
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing'; readonly side: Side }
  /** One text whose language is not known: the reviewer says what it is. */
  | { readonly kind: 'which'; readonly side: Side }
  | { readonly kind: 'same-language'; readonly language: 'zh' | 'en' }
  /** Neither language is known: the reviewer says that the sides are right. */
  | { readonly kind: 'undecided' }
  /** The texts stand the other way round than they read. */
  | { readonly kind: 'crossed' }
  /** `guessed` is the side that was taken because the other one was clear. */
  | { readonly kind: 'ready'; readonly guessed: Side | null }

export function otherSide(side: Side): Side {
  return side === 'source' ? 'target' : 'source'
}

function sideOf(language: TextView['language']): Side | null {
  return language === null ? null : language === 'zh' ? 'source' : 'target'
}

/**
 * Puts one more text where its language belongs. A text whose place is taken by one of the same language goes to the
 * free place, so that the reviewer sees both and what is wrong; where no place is free it replaces its own kind.
 */
export function place(sides: Sides, text: TextView): Sides {
  const home = sideOf(text.language)
  if (home === null) return { ...sides, [sides.source === null ? 'source' : 'target']: text }
  const there = sides[home]
  const away = otherSide(home)
  if (there === null) return { ...sides, [home]: text }
  if (sides[away] !== null) return { ...sides, [home]: text }
  return sideOf(there.language) === home ? { ...sides, [away]: text } : put(home, text, there)
}

function put(side: Side, here: TextView, there: TextView): Sides {
  return side === 'source' ? { source: here, target: there } : { source: there, target: here }
}

export function swapped(sides: Sides): Sides {
  return { source: sides.target, target: sides.source }
}

/** What the texts come to, going by their languages alone. */
export function pairingOf({ source, target }: Sides): Pairing {
  if (source === null && target === null) return { kind: 'empty' }
  if (source === null || target === null) {
    const side: Side = source === null ? 'target' : 'source'
    const only = source ?? target
    return only?.language === null ? { kind: 'which', side } : { kind: 'missing', side: otherSide(side) }
  }
  const homes = { source: sideOf(source.language), target: sideOf(target.language) }
  if (homes.source === null && homes.target === null) return { kind: 'undecided' }
  if (homes.source === homes.target) return { kind: 'same-language', language: homes.source === 'source' ? 'zh' : 'en' }
  if (homes.source === 'target' || homes.target === 'source') return { kind: 'crossed' }
  return { kind: 'ready', guessed: homes.source === null ? 'source' : homes.target === null ? 'target' : null }
}

/** Whether a review of these texts can be asked for; `approved` is the reviewer's word that the sides are right. */
export function canStart(pairing: Pairing, approved: boolean): boolean {
  switch (pairing.kind) {
    case 'ready':
      return true
    case 'same-language':
    case 'undecided':
      return approved
    case 'empty':
    case 'missing':
    case 'which':
    // A host goes by the languages and would put crossed sides back by itself.
    case 'crossed':
      return false
    default:
      return assertNever(pairing)
  }
}

/** A name for the project: that of the Chinese file, without its ending. */
export function projectName(sides: Sides): string {
  return (sides.source ?? sides.target)?.name.replace(/\.[^.]{1,8}$/, '') ?? ''
}
