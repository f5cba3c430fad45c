import { message, type Flag } from '../../model/index.ts'
import { findLostNames, matchCountries, matchPlaces } from '../../name/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'
import { wholeText } from '../whole-text.ts'
import { isKnownTerm, isPartOfTerm } from '../known-term.ts'

/** Places and countries whose English is the name of another one, and names of the dictionary that the English does not have. */
export const placeRule: PairRule = {
  id: 'place',
  type: 'accuracy/mistranslation',
  severity: 'major',
  title: { en: 'Places and known names', zh: '地名与专名' },
  description: {
    en: 'The English names another place in China or another country than the Chinese does, or has nothing of a name that the dictionary knows (路透社, 蒙特利尔). Places in China and countries that are only left out are not flagged: “the city” may stand for them.',
    zh: '译文中的中国地名或国名与中文不是同一个，或词典收录的专名（如路透社、蒙特利尔）在译文中无处可寻。仅未译出的中国地名和国名不报：译文可能以“the city”等代称。',
  },
  check: (reading) => (reading.lexicon.size === 0 ? [] : [...placeFlags(reading), ...countryFlags(reading), ...lostFlags(reading)]),
  wording: {
    'place-wrong': { en: '“{chinese}” is {right}; the English has “{english}”.', zh: '“{chinese}”应为 {right}，译文写作“{english}”。' },
    'name-lost': { en: '“{chinese}” ({right}) is not in the English.', zh: '译文中没有“{chinese}”（{right}）。' },
    'country-wrong': {
      en: '“{chinese}” is {right}; the English names another country, “{english}”.',
      zh: '“{chinese}”应为 {right}，译文却写作另一国家“{english}”。',
    },
  },
}

function placeFlags({ source, target, words, terms, lexicon }: PairReading): readonly Flag[] {
  return matchPlaces(source, { text: target, words }, lexicon).flatMap(({ place, range }) => {
    if (isKnownTerm(place.range, terms)) return []
    const values = { chinese: source.slice(...place.range), right: place.right, english: target.slice(...range) }
    return [flagOf(place.range, range, 'place-wrong', values, place.right)]
  })
}

function countryFlags({ source, target, terms, lexicon }: PairReading): readonly Flag[] {
  return matchCountries(source, target, lexicon).flatMap(({ mention, range, form }) => {
    if (isKnownTerm(mention.range, terms)) return []
    const values = { chinese: mention.name, right: mention.country.english[0] ?? form, english: target.slice(...range) }
    return [flagOf(mention.range, range, 'country-wrong', values, form)]
  })
}

function lostFlags({ source, target, words, terms, lexicon }: PairReading): readonly Flag[] {
  if (wholeText(target) === null) return []
  const lost = findLostNames(source, { text: target, words }, lexicon).filter(({ range }) => !isPartOfTerm(range, terms))
  return lost.map(({ text, range, right }) =>
    ruleFlag(placeRule, {
      type: 'accuracy/omission',
      severity: 'minor',
      source: range,
      target: null,
      message: message('name-lost', { chinese: text, right }),
    }),
  )
}

function flagOf(
  source: Flag['source'],
  target: Flag['target'],
  code: string,
  values: Readonly<Record<string, string>>,
  suggestion: string,
): Flag {
  return ruleFlag(placeRule, { source, target, message: message(code, values), suggestions: [{ text: suggestion }] })
}
