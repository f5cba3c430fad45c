import { isFunctionWord } from '../../glossary/index.ts'
import { forceUnwrap, message, type Flag, type IssueType, type Range, type Severity } from '../../model/index.ts'
import { quoted } from '../quoted.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'

interface Word {
  readonly lower: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words `[start, start + copies * period)` that say the same `period` words `copies` times. */
interface Loop {
  readonly start: number
  readonly period: number
  readonly copies: number
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const LONGEST_PERIOD = 16
// A phrase that comes again elsewhere in the sentence says something twice from this many words on.
const ECHO = 8
// So many of its words have to carry meaning: clauses that are built alike share the others.
const ECHO_CONTENT = 5
// A joint inside a phrase that comes twice makes it a list: "a bell and a pomegranate, a bell and a pomegranate".
const JOINT = /^(?:and|or|nor)$/
// "One by one by one."
const STEP = /^(?:by|to|after)$/
/** In the message. */
const LONGEST_QUOTED = 60

/**
 * English that repeats itself where the Chinese does not: a doubled word, "X and X", a phrase that loops, a clause that comes
 * twice. Time is linear in the length of the texts.
 */
export function checkRepetition(source: string, target: string): readonly Flag[] {
  if (source.trim() === '' || target.trim() === '') return []
  const words = [...target.matchAll(WORD)].map((match): Word => ({
    lower: match[0].toLowerCase(),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const loops = findLoops(words, target)
  const flags = loops.flatMap((loop) => loopFlags(loop, words, source, target))
  if (flags.length > 0) return flags
  const further = [...pairFlags(words, target), ...echoFlags(words, source, target)]
  return further.length > 0 && repeatsItself(source) ? [] : further
}

/** Phrases that are said again at once, the longest stretch first come; nothing lies in two of them. */
function findLoops(words: readonly Word[], target: string): readonly Loop[] {
  const loops: Loop[] = []
  const taken = new Uint8Array(words.length)
  for (const period of distances(words)) {
    for (let at = 0; at + period < words.length;) {
      let same = 0
      while (words[at + same]?.lower === words[at + same + period]?.lower && at + same + period < words.length) same++
      const copies = Math.floor(same / period) + 1
      if (copies > 1 && taken[at] === 0 && isOneSentence(words, target, at, period)) {
        loops.push({ start: at, period, copies })
        taken.fill(1, at, at + copies * period)
      }
      at += Math.max(same, 1)
    }
  }
  return loops
}

/** How far words stand behind the same word before them, as far as a loop may be long, ascending: a loop has words at its period. */
function distances(words: readonly Word[]): readonly number[] {
  const places = new Map<string, number>()
  const found = new Set<number>()
  for (const [at, { lower }] of words.entries()) {
    const before = places.get(lower)
    if (before !== undefined && at - before <= LONGEST_PERIOD) found.add(at - before)
    places.set(lower, at)
  }
  return [...found].sort((a, b) => a - b)
}

/** Whether nothing but white space, a comma or a dash parts the first copy from the second. */
function isOneSentence(words: readonly Word[], target: string, at: number, period: number): boolean {
  const end = words[at + period - 1]?.end ?? 0
  const next = words[at + period]?.start ?? 0
  return next - end <= 4 && /^[\s,、-]*$/.test(target.slice(end, next))
}

// Doubled words that English knows.
const DOUBLED = new Set(
  'had that very so no ha haha hee ho bye long many really much far there well now yes blah knock never more all quite too day year step one two hear oh ah la na tut hush please come go run her you'.split(
    ' ',
  ),
)

function loopFlags(loop: Loop, words: readonly Word[], source: string, target: string): readonly Flag[] {
  const first = forceUnwrap('a loop starts at a word', words[loop.start])
  const last = forceUnwrap('a loop ends at a word', words[loop.start + loop.period * loop.copies - 1])
  const firstCopy = forceUnwrap('a copy ends at a word', words[loop.start + loop.period - 1])
  const phrase = target.slice(first.start, firstCopy.end)
  const severity = severityOf(loop, first, words, source, target)
  if (severity === null) return []
  const type: IssueType = severity === 'minor' ? 'linguistic-conventions/grammar' : 'accuracy/addition'
  return [flagAt('repetition-loop', severity, type, [first.start, last.end], phrase, loop.copies, phrase)]
}

/** A doubled word is a slip, a loop makes the sentence useless; null where the repetition may be meant. */
function severityOf(loop: Loop, first: Word, words: readonly Word[], source: string, target: string): Severity | null {
  const length = loop.period * loop.copies
  if (/^\d+$/.test(first.text) && loop.period === 1) return null
  if (loop.copies >= 5) return 'major'
  if (repeatsItself(source)) return null
  const copies = words.slice(loop.start, loop.start + length)
  const stopped = /[.!?;:]/.test(target.slice(first.start, forceUnwrap('a loop has a last word', copies.at(-1)).end))
  if (stopped) return null
  if (loop.copies >= 3) return length >= 4 ? 'major' : null
  if (loop.period >= 2) {
    // "stronger and stronger and" and "one by one by" are meant.
    if (/^\d/.test(first.text) || copies.some((word) => JOINT.test(word.lower) || (loop.period === 2 && STEP.test(word.lower)))) return null
    if (loop.period >= 3) return 'major'
    return isName(copies) || sharesStretch(source, 3) ? null : 'minor'
  }
  const second = forceUnwrap('a doubled word has its double', words[loop.start + 1])
  const parted = target.slice(first.end, second.start).trim() !== ''
  const name = /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(second.text)
  // "All that offered offered gold."
  const clause = /^(?:that|who|which|what)$/.test(words[loop.start - 1]?.lower ?? '')
  return parted || name || clause || first.lower.length < 2 || DOUBLED.has(first.lower) ? null : 'minor'
}

function isName(words: readonly Word[]): boolean {
  return words.every((word) => /^\p{Lu}/u.test(word.text))
}

// "more and more" and its like: pairs that mean something.
const PAIRED = new Set(
  'more less again over on through years days hours weeks months miles pages generations hundreds thousands millions tens dozens round up down out in by so one two three such again better worse back forth deeper higher lower further farther fewer'.split(
    ' ',
  ),
)

/** "experience and experience": two Chinese words that got one English word. */
function pairFlags(words: readonly Word[], target: string): readonly Flag[] {
  return words.flatMap((joint, index) => {
    if (joint.lower !== 'and' && joint.lower !== 'or') return []
    const first = words[index - 1]
    const second = words[index + 1]
    if (first === undefined || second === undefined || first.lower !== second.lower || first.lower.length < 3) return []
    if (PAIRED.has(first.lower) || /er$/.test(first.lower) || /^\d/.test(first.text)) return []
    // "A, B and B C": the second may belong to a longer name.
    if (!/^[\s]*(?:$|[.,;:!?)"”'’]|(?:of|by|is|are|was|were|will|has|have|as)\b)/.test(target.slice(second.end, second.end + 12))) return []
    if (!/^\s+$/.test(target.slice(first.end, joint.start)) || !/^\s+$/.test(target.slice(joint.end, second.start))) return []
    return [
      flagAt(
        'repetition-pair',
        'major',
        'accuracy/mistranslation',
        [first.start, second.end],
        target.slice(first.start, second.end),
        2,
        null,
      ),
    ]
  })
}

/** A stretch of at least eight words that comes a second time, in a sentence whose Chinese says nothing twice. */
function echoFlags(words: readonly Word[], source: string, target: string): readonly Flag[] {
  const again = repeatedWords(words)
  if (again.size === 0) return []
  const seen = new Map<string, number>()
  for (let at = 0; at + ECHO <= words.length; at++) {
    if (words.slice(at, at + ECHO).some(({ lower }) => !again.has(lower))) continue
    const key = words
      .slice(at, at + ECHO)
      .map((word) => word.lower)
      .join(' ')
    const before = seen.get(key)
    if (before === undefined) seen.set(key, at)
    else if (at - before >= ECHO && !sharesStretch(source, 4)) {
      let length = ECHO
      while (
        before + length < at &&
        words[before + length]?.lower !== undefined &&
        words[before + length]?.lower === words[at + length]?.lower
      )
        length++
      if (!saysMuch(words.slice(at, at + length))) {
        at += length - 1
        continue
      }
      const range: Range = [
        forceUnwrap('an echo starts at a word', words[at]).start,
        forceUnwrap('an echo ends at a word', words[at + length - 1]).end,
      ]
      return [flagAt('repetition-echo', 'major', 'accuracy/addition', range, target.slice(...range), 2, null)]
    }
  }
  return []
}

/** Words that come more than once. */
function repeatedWords(words: readonly Word[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(words.flatMap(({ lower }) => (seen.size === seen.add(lower).size ? [lower] : [])))
}

function saysMuch(words: readonly Word[]): boolean {
  const content = words.filter(({ lower }) => !isFunctionWord(lower))
  return content.length >= ECHO_CONTENT && !words.some(({ lower }) => JOINT.test(lower))
}

/** Whether the Chinese itself doubles something: 快跑快跑, 一个又一个, 天天. */
function repeatsItself(source: string): boolean {
  return /(\p{Script=Han}{1,16})(?:[，、！!,\s]|又|和|与|及|再|接)?\1/u.test(source)
}

/** Whether some `length` Han characters stand twice in the text. */
function sharesStretch(source: string, length: number): boolean {
  const seen = new Set<string>()
  for (let at = 0; at + length <= source.length; at++) {
    const stretch = source.slice(at, at + length)
    if (!/^\p{Script=Han}+$/u.test(stretch)) continue
    if (seen.has(stretch)) return true
    seen.add(stretch)
  }
  return false
}

function flagAt(
  code: string,
  severity: Severity,
  type: IssueType,
  range: Range,
  phrase: string,
  copies: number,
  once: string | null,
): Flag {
  return ruleFlag(repetitionRule, {
    type,
    severity,
    source: null,
    target: range,
    message: message(code, { phrase: quoted(phrase, LONGEST_QUOTED), copies }),
    suggestions: once === null ? [] : [{ text: once }],
  })
}

/** English that repeats itself. */
export const repetitionRule: PairRule = {
  id: 'repetition',
  type: 'accuracy/addition',
  severity: 'major',
  title: { en: 'Repetition', zh: '重复' },
  description: {
    en: 'Doubled words and phrases that loop in the English and not in the Chinese.',
    zh: '英文中重复的词或循环的短语，而中文并无重复。',
  },
  check: ({ source, target }) => checkRepetition(source, target),
  wording: {
    'repetition-loop': { en: '“{phrase}” stands {copies} times in a row.', zh: '“{phrase}”连续出现 {copies} 次。' },
    'repetition-pair': {
      en: '“{phrase}”: two different words in the Chinese, one in the English.',
      zh: '“{phrase}”：中文是两个不同的词，英文译成了同一个词。',
    },
    'repetition-echo': {
      en: '“{phrase}” is said a second time; the Chinese says it once.',
      zh: '“{phrase}”在英文里说了两遍，中文只说了一遍。',
    },
  },
}
