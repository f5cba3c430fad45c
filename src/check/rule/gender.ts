import { message, type Flag, type Range } from '../../model/index.ts'
import { findPersons, type Person } from '../../name/index.ts'
import {
  kinClashes,
  onlyEnglishPronoun,
  onlyEnglishSubject,
  onlyPronoun,
  onlySubject,
  titleClash,
  toldGender,
  type Gender,
} from '../sense/gender.ts'
import type { PairReading } from '../pair-reading.ts'
import { ruleFlag } from '../rule-flag.ts'
import { witness, type DocumentRule, type Observation } from '../rule.ts'

/** The key under which a document shows that it writes 她 for women: older texts have 他 for both. */
const DISTINGUISHES = '她'
/** Clashes inside one pair need no witness. */
const WITHIN = 'within'

/**
 * A woman turned into a man, or a man into a woman: 她 as "he", 女士 as "Mr.", 妻子 as "husband", and a person who is she elsewhere in the document (她, 女士, 妻子)
 * and "he" here.
 */
export const genderRule: DocumentRule = {
  id: 'gender',
  type: 'accuracy/mistranslation',
  severity: 'major',
  title: { en: 'He and she', zh: '性别误译' },
  description: {
    en: 'The English makes a man of a woman, or a woman of a man: pronouns, titles, words for relatives, and persons whose gender the document tells elsewhere.',
    zh: '英文把女性译成男性，或把男性译成女性：代词、称谓、亲属称呼，以及文中他处已说明性别的人物。',
  },
  observe: (reading) => [...within(reading), ...pronouns(reading), ...persons(reading)],
  judge: (_key, tally) => {
    const [female, male] = [tally.has('female'), tally.has('male')]
    return female === male ? (tally.has(DISTINGUISHES) ? DISTINGUISHES : '') : female ? 'female' : 'male'
  },
  flag: ({ key, value, source, target, detail = {} }, verdict) => {
    if (value === WITHIN) return flagOf('gender-word', source, target, detail)
    if (key === DISTINGUISHES) return value === 'she' || verdict === DISTINGUISHES ? flagOf('gender-pronoun', source, target, detail) : null
    const told = verdict === 'female' || verdict === 'male' ? verdict : null
    return told && value !== `as ${told}` ? flagOf(`gender-person-${told}`, source, target, detail) : null
  },
  wording: {
    'gender-word': { en: '“{chinese}” is of the other gender than “{english}”.', zh: '“{chinese}”与英文“{english}”性别不符。' },
    'gender-pronoun': { en: 'The Chinese has “{chinese}”, the English “{english}”.', zh: '中文是“{chinese}”，英文却是“{english}”。' },
    'gender-person-female': {
      en: '“{chinese}” is a woman, as the document tells elsewhere; the English has “{english}”.',
      zh: '文中他处表明“{chinese}”是女性，英文却用“{english}”。',
    },
    'gender-person-male': {
      en: '“{chinese}” is a man, as the document tells elsewhere; the English has “{english}”.',
      zh: '文中他处表明“{chinese}”是男性，英文却用“{english}”。',
    },
  },
}

function within({ simplified: source, target }: PairReading): readonly Observation[] {
  const title = titleClash(source, target)
  return [...(title ? [title] : []), ...kinClashes(source, target)].map((clash) =>
    subject(WITHIN, WITHIN, clash.source, clash.target, source, target),
  )
}

/** 她 as "he" is wrong in any text; 他 as "she" only where the document writes 她 for women. */
function pronouns({ simplified: source, target }: PairReading): readonly Observation[] {
  const distinguishes = source.includes(DISTINGUISHES) ? [witness(DISTINGUISHES, DISTINGUISHES)] : []
  const subjects = { chinese: onlySubject(source), english: onlyEnglishSubject(target) }
  const bothSubjects = subjects.chinese && subjects.english
  const chinese = bothSubjects ? subjects.chinese : onlyPronoun(source)
  const english = bothSubjects ? subjects.english : chinese && onlyEnglishPronoun(target)
  if (!chinese || !english || chinese.gender === english.gender) return distinguishes
  const value = chinese.gender === 'female' ? 'she' : 'he'
  return [...distinguishes, subject(DISTINGUISHES, value, chinese.range, english.range, source, target)]
}

function persons({ simplified: source, target, lexicon }: PairReading): readonly Observation[] {
  const english = onlyEnglishSubject(target)
  const pronoun = onlySubject(source)
  if (lexicon.size === 0 || (!english && !pronoun && !/[妻女太母姐妹男先丈父哥弟夫]/u.test(source))) return []
  const named = findPersons(source, lexicon)
  const told = named.flatMap(({ text, range }) => {
    const gender = toldGender(source, range)
    return gender ? [witness(text, gender)] : []
  })
  const sure = named.filter(({ evidence }) => evidence !== 'open')
  const [person] = sure
  if (told.length > 0 || !person || sure.some(({ text }) => text !== person.text)) return told
  const gender = pronounGender(pronoun?.gender, pronoun?.range, person)
  if (gender) return [witness(person.text, gender)]
  if (!english || /[他她]/u.test(source)) return []
  return [subject(person.text, `as ${english.gender}`, person.range, english.range, source, target)]
}

/** 她 tells who the person before it is; 他 may be somebody else. */
function pronounGender(gender: Gender | undefined, place: Range | undefined, person: Person): Gender | null {
  return gender && place && person.range[1] <= place[0] ? gender : null
}

function subject(key: string, value: string, source: Range, target: Range, chinese: string, english: string): Observation {
  return { key, value, subject: true, source, target, detail: { chinese: chinese.slice(...source), english: english.slice(...target) } }
}

function flagOf(code: string, source: Range | null, target: Range | null, values: Readonly<Record<string, string | number>>): Flag {
  return ruleFlag(genderRule, { source, target, message: message(code, values) })
}
