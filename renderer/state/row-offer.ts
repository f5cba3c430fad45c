import type { MemoryMatchView, RowView } from '../../src/bridge/index.ts'
import { forceUnwrap } from '../../src/model/index.ts'
import { offersOf, type Offer } from './row-facts.ts'

/** One thing that Ctrl+1..4 can put into a row: what answers a flag, or the English of a pair of the memory. */
export type RowOffer = { readonly kind: 'flag'; readonly offer: Offer } | { readonly kind: 'memory'; readonly match: MemoryMatchView }

const MOST = 4
const MOST_MATCHES = 2

/** What is offered for a row: answers to its flags first, then what the memory has. Each kind leaves the other a place. */
export function rowOffers(row: RowView, matches: readonly MemoryMatchView[]): readonly RowOffer[] {
  const news = matches.filter(({ english }, at) => english !== row.target && matches.findIndex((other) => other.english === english) === at)
  const flags = offersOf(row, news.length > 0 ? MOST - 1 : MOST)
  const remembered = news.slice(0, Math.min(MOST_MATCHES, MOST - flags.length))
  return [...flags.map((offer) => ({ kind: 'flag', offer }) as const), ...remembered.map((match) => ({ kind: 'memory', match }) as const)]
}

const COMMANDS = ['take-1', 'take-2', 'take-3', 'take-4'] as const

/** The command that takes the suggestion with this number, from 1 to 4. */
export function takeCommand(place: number): (typeof COMMANDS)[number] {
  return forceUnwrap('so many suggestions have a key', COMMANDS[place - 1])
}
