import { franc } from 'franc'
import { hideMarkup } from './markup.ts'
import type { TextLanguage } from './sentence-cut.ts'

/** What language a text is in; null when nothing tells. `hanRatio` is the share of Han characters among its letters, 0 to 1. */
export interface LanguageGuess {
  readonly language: TextLanguage | null
  readonly hanRatio: number
}

const SAMPLE = 100_000
/** A Chinese text with many Latin names stays above a third, an English text that quotes Chinese stays below a twentieth. */
const SURELY_CHINESE = 0.3
const SURELY_ENGLISH = 0.05

/** Tells Chinese from English by its letters, and by franc's trigrams where they leave a doubt. */
export function tellLanguage(text: string): LanguageGuess {
  const sample = hideMarkup(text.slice(0, SAMPLE))
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return { language: null, hanRatio: 0 }
  const hanRatio = han / letters
  if (hanRatio >= SURELY_CHINESE) return { language: 'zh', hanRatio }
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0
  if (hanRatio <= SURELY_ENGLISH && latin > 0.8 * letters) return { language: 'en', hanRatio }
  const guess = franc(sample, { minLength: 1, only: ['cmn', 'eng'] })
  return { language: guess === 'cmn' ? 'zh' : guess === 'eng' ? 'en' : null, hanRatio }
}
