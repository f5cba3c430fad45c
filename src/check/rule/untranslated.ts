import { message, rangeOf, type Flag, type Range } from '../../model/index.ts'
import { isGarbled } from '../garbled.ts'
import { quoted } from '../quoted.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'

// Han characters with what joins them inside one Chinese phrase.
const HAN_RUN = /\p{Script=Han}(?:[\p{Script=Han}\d，、·—“”‘’《》！？：；。 ]*\p{Script=Han})?/gu
const HAN = /\p{Script=Han}/gu
const LETTER = /[A-Za-z]/g
// Above this share of Han among the letters the sentence as a whole has not been translated.
const WHOLE = 0.8
// A name or title kept in Chinese beside its English is no longer than this.
const MOST_KEPT = 16
/** In the message. */
const LONGEST_QUOTED = 40

/**
 * Chinese characters left in the English. One flag for each stretch, or one for the whole where most of it is Chinese. A
 * Chinese name or word that stands beside its English in brackets, or is spoken of as a word, is meant to be there.
 */
export function checkUntranslated(source: string, target: string): readonly Flag[] {
  const han = target.match(HAN)?.length ?? 0
  if (han === 0 || source.trim() === '') return []
  const letters = target.match(LETTER)?.length ?? 0
  if (han / (han + letters / 4) > WHOLE) return [untranslated(source, target, trimmed(target), 'untranslated-whole')]
  const left = [...target.matchAll(HAN_RUN)].map(rangeOf).filter((range) => !isKept(source, target, range))
  const [first, last] = [left[0], left.at(-1)]
  if (first && last && isGarbled(target)) return [untranslated(source, target, [first[0], last[1]], 'untranslated-garbled')]
  return left.map((range) => untranslated(source, target, range, 'untranslated'))
}

function trimmed(text: string): Range {
  return [text.length - text.trimStart().length, text.trimEnd().length]
}

const NAMED =
  /\b(?:characters?|words?|terms?|phrases?|idioms?|surnames?|written|called|meaning|Chinese|hashtag)(?:\s+(?:for|is|as|name))?[\s:,]*["“‘'《(]?$/i

// A sentence about words quotes them: 'the term "轻率" be replaced by "罔顾真伪"'.
const ABOUT_WORDS = /[词詞字句语語译譯]|中文/u
const QUOTE_BEFORE = /["“‘'《「][^"“”‘’]{0,16}$/
const QUOTE_BEHIND = /^[^"“”‘’]{0,16}["”’'》」]/

/** (对照) behind its English, 福 (fortune) in front of it, "the character 福". */
function isKept(source: string, target: string, [start, end]: Range): boolean {
  const before = target.slice(Math.max(0, start - 40), start)
  const after = target.slice(end, end + 40)
  const glossBehind = /[A-Za-z0-9"”’'.]\s*[(（[【]\s*["“‘《]?$/.test(before) && /^\s*["”’》]?\s*[)）\]】,;/]/.test(after)
  const glossInFront = /^["”’》]?\s*[(（]\s*["“‘]?[A-Za-z]/.test(after)
  const spokenOf = NAMED.test(before) || (QUOTE_BEFORE.test(before) && QUOTE_BEHIND.test(after) && ABOUT_WORDS.test(source))
  return ((glossBehind || glossInFront) && end - start <= MOST_KEPT) || spokenOf
}

function untranslated(source: string, target: string, range: Range, code: string): Flag {
  const left = target.slice(...range)
  // Of a whole sentence the message quotes the first Chinese, where the sentence itself is not the source's.
  const chinese = source.includes(left) ? left : (left.match(HAN_RUN)?.[0] ?? left)
  const at = source.indexOf(chinese)
  return ruleFlag(untranslatedRule, {
    source: at < 0 ? null : [at, at + chinese.length],
    target: range,
    message: message(code, { chinese: quoted(chinese, LONGEST_QUOTED) }),
  })
}

/** Chinese left in the English. */
export const untranslatedRule: PairRule = {
  id: 'untranslated',
  type: 'accuracy/untranslated',
  severity: 'major',
  title: { en: 'Untranslated Chinese', zh: '残留中文' },
  description: { en: 'Chinese characters that were left in the English.', zh: '英文译文中残留的汉字。' },
  check: ({ source, target }) => checkUntranslated(source, target),
  wording: {
    untranslated: { en: '“{chinese}” is still Chinese.', zh: '“{chinese}”没有译成英文。' },
    'untranslated-garbled': {
      en: 'Garbled characters: “{chinese}”. The file seems to have been read in a wrong encoding at some time.',
      zh: '乱码：“{chinese}”。文件可能曾以错误的编码读取。',
    },
    'untranslated-whole': { en: 'This is still Chinese: “{chinese}”.', zh: '整句没有译成英文：“{chinese}”。' },
  },
}
