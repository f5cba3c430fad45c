import { inflect, type Word } from '../../glossary/index.ts'
import type { Range } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'

/** A verb with "will". */
export interface FutureVerb {
  /** Of the auxiliary and the verb, in the target. */
  readonly range: Range
  /** The verb form that should stand there for the past, where it can be made. */
  readonly past: string | null
  /** The English sentence around it. */
  readonly sentence: string
  /** Whether the English is one sentence, so that it must be the one about the period. */
  readonly only: boolean
}

/** The verbs with "will" of the English, outside of quoted speech. */
export function futureVerbs({ words, target }: PairReading): readonly FutureVerb[] {
  if (!words.some(({ text }) => text === 'will')) return []
  const only = !words.some((word, index) => index > 0 && isSentenceStart(word, words[index - 1], target))
  return words.flatMap((word, index) => {
    if (word.text !== 'will' || inSpeech(target.slice(0, word.range[0]))) return []
    const verb = words[index + 1]
    const next = words[index + 2]
    if (!verb) return []
    const passive = verb.text === 'be' && next !== undefined && next.bases.length > 1
    const end = passive ? next.range[1] : verb.range[1]
    const past = verb.text === 'be' ? null : /^(?:not|also|continue|have|only)$/u.test(verb.text) ? null : inflect(verb.text, 'past')
    return [{ range: [word.range[0], end] as const, past, sentence: sentenceAround(target, word.range[0]), only }]
  })
}

function isSentenceStart(word: Word, previous: Word | undefined, target: string): boolean {
  return previous !== undefined && /[.!?]["”’)]?\s/u.test(target.slice(previous.range[1], word.range[0])) && /^\p{Lu}/u.test(word.raw)
}

function sentenceAround(target: string, position: number): string {
  const start = Math.max(...['. ', '! ', '? '].map((mark) => target.lastIndexOf(mark, position)), 0)
  const end = target.slice(position).search(/[.!?](?:\s|$)/u)
  return target.slice(start, end < 0 ? target.length : position + end)
}

/** Whether a quotation is open at the end of `before`. */
function inSpeech(before: string): boolean {
  return before.split('"').length % 2 === 0 || before.lastIndexOf('“') > before.lastIndexOf('”')
}
