import { foldChinese, isFunctionWord, readWords, type TermFinding } from '../../glossary/index.ts'
import { message, type Flag } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { chineseQuotations, englishQuotations, type Quotation } from '../quotations.ts'
import type { DocumentRule, Observation } from '../rule.ts'

/** Counts above this one are shown as `99+`: a verdict on a large document then changes rarely. */
const MOST_COUNTED = 99
/** A quotation of more characters than this is speech, not a name. */
const LONGEST_NAME = 12
/** The same in English words. */
const MOST_WORDS = 8

/** One Chinese term with several renderings in one document; the less frequent ones are flagged. */
export const inconsistentRule: DocumentRule = {
  id: 'inconsistent',
  type: 'terminology/inconsistent',
  severity: 'minor',
  title: { en: 'Several renderings', zh: '译名不统一' },
  description: {
    en: 'The same Chinese term is rendered in another way elsewhere in the document.',
    zh: '同一中文术语在本文档其他地方译法不同。',
  },
  observe: (reading) => [...reading.terms.flatMap((finding) => termObservations(finding)), ...quotedObservations(reading)],
  judge: (_key, tally) => verdictOn(tally),
  flag: (observation, verdict) => {
    const judged = parseVerdict(verdict)
    if (!judged || judged.own.includes(stemKey(observation.value))) return null
    // Quotations are matched by their order, which the English may change: without a common word they may be two things.
    const sure = observation.detail?.paired !== 'by order' || related(stemKey(observation.value), stemKey(judged.main))
    return sure ? flagOf(observation, judged) : null
  },
  wording: {
    inconsistent: {
      en: '“{chinese}” is rendered in several ways in this document: {evidence}.',
      zh: '“{chinese}”在本文档中有多种译法：{evidence}。',
    },
  },
}

/** Accepted renderings of a glossary term, where it is plain which Chinese they stand for. */
function termObservations({ entry, chinese, english, inside }: TermFinding): readonly Observation[] {
  const accepted = english.filter((sighting) => sighting.accepted && !isAcronym(sighting.term.text))
  const distinct = new Set(accepted.map(({ term }) => term.text))
  if (inside || distinct.size === 0 || distinct.size > chinese.length) return []
  return accepted.slice(0, chinese.length).map(({ term, match }, index) => ({
    key: `term ${entry.glossary} ${entry.concept.id}`,
    value: term.text,
    subject: true,
    source: chinese[index]?.range ?? null,
    target: match.range,
    detail: { chinese: chinese[index]?.name ?? '' },
    concept: entry.concept.id,
  }))
}

/** Names in quotation marks that the English has in quotation marks as well. */
function quotedObservations({ source, target, terms }: PairReading): readonly Observation[] {
  const chinese = chineseQuotations(source)
  const english = englishQuotations(target)
  if (chinese.length !== english.length) return []
  return chinese.flatMap((quotation, index) => {
    const rendering = english[index]
    if (!rendering || !isName(quotation) || isKnown(quotation, terms)) return []
    const value = rendering.text.replace(/[\s.,;:!?]+$/u, '').trim()
    const detail = { chinese: quotation.text, paired: chinese.length === 1 ? 'alone' : 'by order' }
    return stemKey(value) === '' || readWords(value).length > MOST_WORDS
      ? []
      : [
          {
            key: `name ${foldChinese(quotation.text).text}`,
            value,
            subject: true,
            source: quotation.range,
            target: rendering.range,
            detail,
          },
        ]
  })
}

function isName({ text }: Quotation): boolean {
  return text.length <= LONGEST_NAME && /^[\p{Script=Han}\d\w·+-]{2,}$/u.test(text) && /\p{Script=Han}{2}/u.test(text)
}

function isKnown({ range }: Quotation, terms: readonly TermFinding[]): boolean {
  return terms.some(
    ({ chinese, english }) =>
      english.some(({ accepted }) => accepted) && chinese.some((name) => name.range[0] <= range[0] && range[1] <= name.range[1]),
  )
}

interface Verdict {
  /** The stems of each rendering that counts as the document's own. */
  readonly own: readonly string[]
  /** The most frequent one of them. */
  readonly main: string
  readonly evidence: string
}

interface Group {
  readonly name: string
  readonly keys: string[]
  count: number
}

/**
 * Renderings that differ in inflection only, or of which one only says more ("Political Bureau of the Central Committee"), are one. The most frequent one is
 * the document's own, when it stands at least twice. Empty when there is nothing to say.
 */
function verdictOn(tally: ReadonlyMap<string, number>): string {
  if (tally.size < 2) return ''
  const groups: Group[] = []
  for (const [value, count] of [...tally].sort(byCount)) {
    const key = stemKey(value)
    const group = groups.find(({ keys }) => keys.some((known) => saysMore(known, key) || saysMore(key, known)))
    if (group) {
      group.keys.push(key)
      group.count += count
    } else groups.push({ name: value, keys: [key], count })
  }
  groups.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  const [first] = groups
  if (!first || groups.length < 2 || first.count < 2 || isSingleWord(first.name)) return ''
  const evidence = groups.map(({ name, count }) => `${name} ${count > MOST_COUNTED ? `${MOST_COUNTED}+` : count}`).join(', ')
  return JSON.stringify({ own: first.keys, main: first.name, evidence } satisfies Verdict)
}

/** One word is seldom a term of its own: 打造 may well be "build" here and "create" there. */
function isSingleWord(rendering: string): boolean {
  return !stemKey(rendering).includes(' ')
}

/** Whether the stems of `longer` hold all those of `shorter`. */
function saysMore(longer: string, shorter: string): boolean {
  const words = new Set(longer.split(' '))
  return shorter.split(' ').every((word) => words.has(word))
}

/** Whether two renderings have a word in common. */
function related(a: string, b: string): boolean {
  const words = new Set(a.split(' '))
  return b.split(' ').some((word) => words.has(word))
}

function parseVerdict(verdict: string): Verdict | null {
  return verdict === '' ? null : (JSON.parse(verdict) as Verdict)
}

function byCount([a, x]: readonly [string, number], [b, y]: readonly [string, number]): number {
  return y - x || (a < b ? -1 : 1)
}

/** The stems of the words that carry meaning: "subtraction" and "subtracting" are one rendering. */
function stemKey(rendering: string): string {
  const words = rendering
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isFunctionWord(word))
  return words.map((word) => word.replace(/(?:ations?|ions?|ings?|ed|ies|es|s|y|e|ments?)$/u, '')).join(' ')
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}s?$/u.test(text)
}

function flagOf({ source, target, value, detail, concept }: Observation, { main, evidence }: Verdict): Flag {
  return {
    rule: 'inconsistent',
    type: 'terminology/inconsistent',
    severity: 'minor',
    source,
    target,
    message: message('inconsistent', { chinese: detail?.chinese ?? '', english: value, evidence }),
    suggestions: [{ text: main }],
    ...(concept === undefined ? {} : { concept }),
  }
}
