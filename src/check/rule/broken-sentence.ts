import { isFunctionWord, type Word } from '../../glossary/index.ts'
import { message, type Flag, type Message, type Severity, type Suggestion } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'

/** Words that names and titles hardly begin with in the middle of a sentence, but the sentences of machine English do. */
const STARTERS = new Set(
  (
    'the this these those there it its they we our in on at to for from with by as of and but or so if when while because however therefore thus also ' +
    'each every all some many most more other another such both several various key main small large high low strong weak how what which who where why'
  ).split(' '),
)

/**
 * English that breaks off, or is cut in two: a sentence that starts in lower case, and a capital in the middle of a clause where another sentence was put in ("focus on
 * rights protection The key work is").
 */
export const brokenSentenceRule: PairRule = {
  id: 'broken-sentence',
  type: 'linguistic-conventions/grammar',
  severity: 'major',
  title: { en: 'Broken sentence', zh: '断句或大小写错误' },
  description: {
    en: 'A sentence starts in lower case, or a capital in the middle shows that two pieces were joined.',
    zh: '句首小写，或句中突然大写，说明译文是拼接的。',
  },
  check: (reading) => [...lowerStarts(reading), ...midCapitals(reading), ...cutEnds(reading)],
  wording: {
    'broken-sentence-lower': { en: 'The sentence starts in lower case.', zh: '句首字母没有大写。' },
    'broken-sentence-cut': {
      en: 'The English breaks off: it ends in “{english}”.',
      zh: '英文中途断开，以“{english}”结尾。',
    },
    'broken-sentence-capital': {
      en: 'A capital in the middle of a clause: “{english}”. Two pieces of sentence seem to be joined; read it against the Chinese.',
      zh: '句中突然大写：“{english}”。译文像是两段拼接而成，请对照原文。',
    },
  },
}

function lowerStarts({ words, target, source }: PairReading): readonly Flag[] {
  const first = words[0]
  // Only a whole sentence has to start with a capital.
  const whole = /[。！？!?.]["”’）)]*\s*$/u.test(source) && /[.!?]["”’)]*\s*$/u.test(target)
  if (!first || !whole || !isLowerWord(first, target)) return []
  const text = first.raw.charAt(0).toUpperCase() + first.raw.slice(1)
  return [flagOf('minor', first, message('broken-sentence-lower'), [{ text }])]
}

/** Whether the first word is a plain one in lower case: "a)" and "b/" are list marks, "e-commerce" and "iPhone" names. */
function isLowerWord({ raw, range }: Word, target: string): boolean {
  const alone = /^["“‘']?$/u.test(target.slice(0, range[0])) && !/^[)/.-]/u.test(target.slice(range[1]))
  return alone && raw.length > 1 && /^\p{Ll}+$/u.test(raw)
}

/** Words that no sentence ends with. */
const UNFINISHED = new Set('the a an of and or with from as which is are was were be has have will their its his my your our to'.split(' '))

function cutEnds({ words, target, source }: PairReading): readonly Flag[] {
  const last = words.at(-1)
  if (!last || words.length < 3 || !UNFINISHED.has(last.text) || !/[。！？!?][”’」』）)]*\s*$/u.test(source)) return []
  // A list goes on after "; and".
  const open = target.slice(last.range[1]).trim() === '' && !/[;,]\s*(?:and|or)\s*$/iu.test(target)
  return open ? [flagOf('major', last, message('broken-sentence-cut', { english: last.raw }), [])] : []
}

function midCapitals(reading: PairReading): readonly Flag[] {
  return reading.words.flatMap((word, index) =>
    isOutOfPlace(reading, index)
      ? [flagOf('major', word, message('broken-sentence-capital', { english: around(reading, index) }), [])]
      : [],
  )
}

/** A starter with a capital between words in lower case, without a mark before it. The clause before it must be one. */
function isOutOfPlace({ words, target }: PairReading, index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  if (!before || !word || !next || index < 2 || !/^\p{Lu}\p{Ll}*$/u.test(word.raw) || !STARTERS.has(word.text)) return false
  const gap = target.slice(before.range[1], word.range[0])
  return (
    /^["”’]?\s+$/u.test(gap) &&
    /^\s+$/u.test(target.slice(word.range[1], next.range[0])) &&
    /^\p{Ll}+$/u.test(before.raw) &&
    /^\p{Ll}+$/u.test(next.raw) &&
    !isFunctionWord(before.text)
  )
}

function around({ words, target }: PairReading, index: number): string {
  const from = words[Math.max(0, index - 2)]
  const to = words[Math.min(words.length - 1, index + 2)]
  return from && to ? target.slice(from.range[0], to.range[1]) : ''
}

function flagOf(severity: Severity, word: Word, text: Message, suggestions: readonly Suggestion[]): Flag {
  return ruleFlag(brokenSentenceRule, { severity, source: null, target: word.range, message: text, suggestions })
}
