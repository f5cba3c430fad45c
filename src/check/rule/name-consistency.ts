import { message, type Flag } from '../../model/index.ts'
import { findForeignNames, foreignSurname, matchCompany, matchForeignNames } from '../../name/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { DocumentRule, Observation } from '../rule.ts'
import { countedList } from '../sense/renderings.ts'
import { isKnownTerm } from '../known-term.ts'

/** Letters of a first name at least. */
const SHORTEST_NAME = 3

/** One foreign name or company spelled in two ways in one document; the less frequent spellings are flagged. */
export const nameConsistencyRule: DocumentRule = {
  id: 'name-consistency',
  type: 'terminology/inconsistent',
  severity: 'minor',
  title: { en: 'Names spelled in two ways', zh: '人名地名拼写不一' },
  description: {
    en: 'A foreign name written by sound (弗拉基米尔·普京, 卡赫拉曼马拉什) or the name of a company (杉杉集团) is spelled in another way elsewhere in the document.',
    zh: '同一外国人名、地名（如弗拉基米尔·普京、卡赫拉曼马拉什）或公司名（如杉杉集团）在本文档中拼写不同。',
  },
  observe: (reading) => (reading.lexicon.size === 0 ? [] : [...foreignNames(reading), ...company(reading)]),
  judge: (_key, tally) => verdictOn(tally),
  flag: (observation, verdict) => flagOf(observation, verdict),
  wording: {
    'name-two-ways': {
      en: '“{chinese}” is spelled in several ways in this document: {evidence}.',
      zh: '“{chinese}”在本文档中有多种拼写：{evidence}。',
    },
  },
}

function foreignNames({ source, target, words, terms, lexicon }: PairReading): readonly Observation[] {
  const names = findForeignNames(source).filter(({ range }) => !isKnownTerm(range, terms))
  return matchForeignNames(names, { text: target, words }, lexicon).map(({ name, letters, range }) => ({
    key: foreignSurname(name.text),
    value: letters,
    subject: true,
    source: name.range,
    target: range,
    detail: { chinese: name.text, english: target.slice(...range) },
  }))
}

function company({ source, target, words, terms, lexicon }: PairReading): readonly Observation[] {
  const pair = matchCompany(source, { text: target, words }, lexicon)
  if (!pair || isKnownTerm(pair.source, terms)) return []
  const detail = { chinese: pair.text, english: target.slice(...pair.target) }
  return [{ key: `company ${pair.text}`, value: pair.letters, subject: true, source: pair.source, target: pair.target, detail }]
}

/** The most frequent spelling, when it stands twice at least, then the counts of all. */
function verdictOn(tally: ReadonlyMap<string, number>): string {
  if (tally.size < 2) return ''
  const ranked = [...tally].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const [first, second] = ranked
  if (!first || !second || first[1] < 2 || first[1] === second[1]) return ''
  return `${first[0]}|${countedList(ranked.map(([name, count]) => [capital(name), count]))}`
}

function flagOf({ value, source, target, detail = {} }: Observation, verdict: string): Flag | null {
  const [main = '', evidence = ''] = verdict.split('|')
  // "Vladimir Putin" and "Putin" are one name.
  if (main === '' || value === main || saysMore(value, main) || saysMore(main, value)) return null
  return ruleFlag(nameConsistencyRule, {
    source,
    target,
    message: message('name-two-ways', { chinese: detail['chinese'] ?? '', evidence }),
    suggestions: [{ text: capital(main) }],
  })
}

/** Whether one spelling is the other with a name more. */
function saysMore(longer: string, shorter: string): boolean {
  return longer.length >= shorter.length + SHORTEST_NAME && longer.includes(shorter)
}

function capital(letters: string): string {
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}
