import type { MemoryMatchView, RememberedView } from '../../../src/bridge/index.ts'
import type { InterfaceLanguage } from '../../../src/model/index.ts'
import type { Text } from '../../text/index.ts'
import { dayWords } from '../../text/locale.ts'

/** Where a pair of the memory comes from, in one line: project or memory, who, and when. */
export function originWords({ project, memory, who, at }: RememberedView, language: InterfaceLanguage): string {
  const time = Number.isNaN(Date.parse(at)) ? '' : dayWords(at, language)
  return [memory === '' ? project : memory, who, time].filter((part) => part !== '').join(' · ')
}

/** How good a match is, in words; empty for one that only its score tells of. */
export function matchWords({ score, penalty, adapted }: MemoryMatchView, t: Text): string {
  if (adapted) return t('memory.adapted')
  if (penalty === 'numbers') return t('memory.numbers')
  if (penalty === 'form') return t('memory.form')
  return score > 100 ? t('memory.in-context') : ''
}

/** Every score over 100 is the same text; that its neighbours are the same too is said in words. */
export function shownScore(score: number): string {
  return `${Math.min(score, 100)}%`
}
