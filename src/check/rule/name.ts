import { message, type Flag, type Range } from '../../model/index.ts'
import { findPersons, matchPersons, type Person, type PersonMatch } from '../../name/index.ts'
import type { PairReading } from '../pair-reading.ts'
import type { PairRule } from '../rule.ts'
import { wholeText } from '../whole-text.ts'
import { isKnownTerm } from './name-term.ts'

/** Persons whose English name is not that of the characters. */
export const nameRule: PairRule = {
  id: 'name',
  type: 'accuracy/mistranslation',
  severity: 'major',
  title: { en: 'Names of persons', zh: '人名' },
  description: {
    en: 'The name of a Chinese, Vietnamese or Korean person is not spelled as its characters read, or is left out. Pinyin, Wade-Giles, and the spellings of Hong Kong, Taiwan and overseas are accepted; names written by sound (马克龙) are not judged.',
    zh: '中国、越南、韩国人名的英文与汉字读音不符，或漏译。汉语拼音、威妥玛拼音以及港台和海外拼法均可；音译名（如马克龙）不作判断。',
  },
  check: checkNames,
  wording: {
    'name-wrong': { en: '“{chinese}” is {right}; the English has “{english}”.', zh: '“{chinese}”应为 {right}，译文写作“{english}”。' },
    'name-missing': { en: '“{chinese}” ({right}) is not named in the English.', zh: '译文中没有“{chinese}”（{right}）。' },
    'name-surname': {
      en: '“{chinese}” is a name with the surname {right}; the English has none like it.',
      zh: '“{chinese}”姓 {right}，译文中没有这个姓。',
    },
  },
}

function checkNames(reading: PairReading): readonly Flag[] {
  const { source, target, words, terms, lexicon } = reading
  if (lexicon.size === 0 || wholeText(target) === null) return []
  const persons = findPersons(source, lexicon).filter(({ range }) => !isKnownTerm(range, terms))
  const seen = new Set<string>()
  return matchPersons(source, persons, { text: target, words }, lexicon).flatMap((match, index) => {
    const person = persons[index]
    if (!person || match.kind === 'named' || seen.has(person.text)) return []
    seen.add(person.text)
    return [flagOf(person, match, target)]
  })
}

function flagOf({ text: chinese, range }: Person, match: Exclude<PersonMatch, { kind: 'named' }>, target: string): Flag {
  const { right, surname } = match.expected
  const base = { rule: 'name', severity: 'major', source: range } as const
  if (right === null) {
    const place: Range | null = match.kind === 'misnamed' ? match.range : null
    const values = { chinese, right: [...surname].map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(' / ') }
    return { ...base, type: 'accuracy/mistranslation', target: place, message: message('name-surname', values), suggestions: [] }
  }
  if (match.kind === 'missing')
    return { ...base, type: 'accuracy/omission', target: null, message: message('name-missing', { chinese, right }), suggestions: [] }
  return {
    ...base,
    type: 'accuracy/mistranslation',
    target: match.range,
    message: message('name-wrong', { chinese, right, english: target.slice(...match.range) }),
    suggestions: [{ text: right }],
  }
}
