import { message, type Flag } from '../../model/index.ts'
import { capitalised, findPersons, matchPersons, type ExpectedName, type Person, type PersonMatch } from '../../name/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { ruleFlag } from '../rule-flag.ts'
import { witness, type DocumentRule, type Observation } from '../rule.ts'
import { wholeText } from '../whole-text.ts'
import { isKnownTerm } from '../known-term.ts'

/** Persons whose English name is not that of the characters. What is a person's name is told by the words around it, here or elsewhere in the document. */
export const nameRule: DocumentRule = {
  id: 'name',
  type: 'accuracy/mistranslation',
  severity: 'major',
  title: { en: 'Names of persons', zh: '人名' },
  description: {
    en: 'The name of a Chinese, Vietnamese or Korean person is not spelled as its characters read, or is left out. Pinyin, Wade-Giles, and the spellings of Hong Kong, Taiwan and overseas are accepted; names written by sound (马克龙) are not judged.',
    zh: '中国、越南、韩国人名的英文与汉字读音不符，或漏译。汉语拼音、威妥玛拼音以及港台和海外拼法均可；音译名（如马克龙）不作判断。',
  },
  observe: observeNames,
  judge: (_key, tally) => verdictOn(tally),
  flag: (observation, verdict) => (isFlagged(observation, verdict) ? flagOf(observation) : null),
  wording: {
    'name-wrong': { en: '“{chinese}” is {right}; the English has “{english}”.', zh: '“{chinese}”应为 {right}，译文写作“{english}”。' },
    'name-missing': { en: '“{chinese}” ({right}) is not named in the English.', zh: '译文中没有“{chinese}”（{right}）。' },
    'name-surname': {
      en: '“{chinese}” is a name with the surname {right}; the English has none like it.',
      zh: '“{chinese}”姓 {right}，译文中没有这个姓。',
    },
  },
}

/** A person who is left out this often and never named has a name of the translator's making. */
const OWN_NAME = 3

/** English this like the name bears witness that it is one. */
const NEAR = 0.7

type Verdict = 'person' | 'own-name' | ''

function verdictOn(tally: ReadonlyMap<string, number>): Verdict {
  if (tally.has('named')) return 'person'
  const missing = (tally.get('told-missing') ?? 0) + (tally.get('open-missing') ?? 0)
  if (missing >= OWN_NAME) return 'own-name'
  return tally.has('told') || tally.has('told-missing') ? 'person' : ''
}

function isFlagged({ value }: Observation, verdict: string): boolean {
  return value === 'told' || (value === 'told-missing' ? verdict !== 'own-name' : verdict === 'person')
}

function observeNames({ source, target, words, terms, lexicon }: PairReading): readonly Observation[] {
  if (lexicon.size === 0 || wholeText(target) === null) return []
  const persons = findPersons(source, lexicon).filter(({ range }) => !isKnownTerm(range, terms))
  const matches = matchPersons(source, persons, { text: target, words }, lexicon)
  const seen = new Set<string>()
  return persons.flatMap((person, index) => {
    const match = matches[index]
    if (!match || seen.has(person.text)) return []
    seen.add(person.text)
    return observation(person, match, target)
  })
}

function observation(person: Person, match: PersonMatch, target: string): readonly Observation[] {
  const key = person.text
  if (match.kind === 'named') {
    const value = match.whole ? 'named' : person.evidence === 'open' ? null : 'told'
    return value === null ? [] : [witness(key, value)]
  }
  const place = match.kind === 'misnamed' ? match.range : null
  const detail = {
    chinese: person.text,
    ...rightOf(match.expected),
    ...(place === null ? {} : { english: target.slice(...place) }),
  }
  const isOpen = person.evidence === 'open' && !(match.kind === 'misnamed' && match.likeness >= NEAR)
  const value = (isOpen ? 'open' : 'told') + (place === null ? '-missing' : '')
  return [{ key, value, subject: true, source: person.range, target: place, detail }]
}

/** The whole name, or the surname where no more is known. */
function rightOf({ right, surname }: ExpectedName): { readonly right: string } | { readonly right: string; readonly surname: 'alone' } {
  if (right !== null) return { right }
  return { right: surname.map(capitalised).join(' / '), surname: 'alone' }
}

function flagOf({ source, target, detail = {} }: Observation): Flag {
  const surname = detail['surname'] === 'alone'
  const code = surname ? 'name-surname' : target === null ? 'name-missing' : 'name-wrong'
  return ruleFlag(nameRule, {
    ...(target === null ? { type: 'accuracy/omission' } : {}),
    source,
    target,
    message: message(code, detail),
    suggestions: surname || target === null ? [] : [{ text: String(detail['right']) }],
  })
}
