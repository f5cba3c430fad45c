import { message, type Flag } from '../../model/index.ts'
import { matchCountries, matchPlaces } from '../../name/index.ts'
import type { PairReading } from '../pair-reading.ts'
import type { PairRule } from '../rule.ts'
import { isKnownTerm } from './name-term.ts'

/** Places and countries whose English is the name of another one. */
export const placeRule: PairRule = {
  id: 'place',
  type: 'accuracy/mistranslation',
  severity: 'major',
  title: { en: 'Places and countries', zh: '地名与国名' },
  description: {
    en: 'The English names another place in China or another country than the Chinese does. A place that is only left out is not flagged: “the city” may stand for it.',
    zh: '译文中的中国地名或国名与中文不是同一个。仅未译出的地名不报：译文可能以“the city”等代称。',
  },
  check: (reading) => (reading.lexicon.size === 0 ? [] : [...placeFlags(reading), ...countryFlags(reading)]),
  wording: {
    'place-wrong': { en: '“{chinese}” is {right}; the English has “{english}”.', zh: '“{chinese}”应为 {right}，译文写作“{english}”。' },
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

function flagOf(
  source: Flag['source'],
  target: Flag['target'],
  code: string,
  values: Readonly<Record<string, string>>,
  suggestion: string,
): Flag {
  return {
    rule: 'place',
    type: 'accuracy/mistranslation',
    severity: 'major',
    source,
    target,
    message: message(code, values),
    suggestions: [{ text: suggestion }],
  }
}
