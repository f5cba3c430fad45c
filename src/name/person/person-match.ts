import type { Lexicon } from '../../lexicon/index.ts'
import type { Range } from '../../model/index.ts'
import type { EnglishText } from '../english-name.ts'
import { expectedNames, type ExpectedName } from './expected-name.ts'
import { EnglishNames, type FreeRun } from './english-names.ts'
import type { Person } from './person.ts'
import { similarity } from '../sound/similarity.ts'
import { mayTransliterate, skeletonOf } from '../sound/skeleton.ts'

/** What the English has for a person: the name or enough of it, another name in its place, or nothing. */
export type PersonMatch =
  | { readonly kind: 'named'; readonly whole: boolean }
  | { readonly kind: 'misnamed'; readonly range: Range; readonly expected: ExpectedName; readonly likeness: number }
  | { readonly kind: 'missing'; readonly expected: ExpectedName }

const NAMED: PersonMatch = { kind: 'named', whole: false }
const WHOLE: PersonMatch = { kind: 'named', whole: true }
/** A wrong name is told from a word that only happens to be there by its likeness to the right one. */
const LIKE = 0.5

interface Open {
  readonly person: Person
  readonly expected: ExpectedName
  readonly wrong: readonly { readonly run: FreeRun; readonly likeness: number }[]
}

/** Holds the persons of a Chinese text against its English; one match for each person, in their order. */
export function matchPersons(source: string, persons: readonly Person[], english: EnglishText, lexicon: Lexicon): readonly PersonMatch[] {
  if (persons.length === 0) return []
  const expected = persons.map((person) => expectedNames(source, person, lexicon))
  const names = new EnglishNames(source, english, lexicon)
  const whole = expected.map((ways) => ways.map((way) => names.takeWhole(way)).includes(true))
  const open = new Map<Person, Open>()
  for (const [index, person] of persons.entries()) {
    const [first] = expected[index] ?? []
    if (whole[index] || first === undefined || isNamedInPart(expected[index] ?? [], names)) continue
    open.set(person, { person, expected: first, wrong: wrongRuns(first, names, isOpen(person)) })
  }
  const chosen = assign([...open.values()])
  return persons.map((person, index) => {
    if (whole[index]) return WHOLE
    const one = open.get(person)
    return one === undefined ? NAMED : answer(one, chosen.get(person), names, lexicon)
  })
}

function isNamedInPart(ways: readonly ExpectedName[], names: EnglishNames): boolean {
  return ways.some((way) => names.free().some((run) => names.verdict(run, way) === 'names'))
}

/** Where it is open whether there is a name, what reads as characters do bears no witness: "Zhou Rui" beside 周瑞家的. */
function wrongRuns(way: ExpectedName, names: EnglishNames, open: boolean): Open['wrong'] {
  const target = way.surname[0] ?? ''
  const letters = target + (way.given[0] ?? '')
  return names.free().flatMap((run) => {
    const verdict = names.verdict(run, way)
    const likeness = open && names.isSpelled(run) ? 0 : similarity(run.letters, letters)
    return verdict === 'wrong' || (verdict === 'maybe' && likeness >= LIKE)
      ? [{ run, likeness: verdict === 'wrong' ? likeness : likeness - 0.25 }]
      : []
  })
}

/** Each wrong name stands for one person, the likest first; persons who may be none come last. */
function assign(open: readonly Open[]): ReadonlyMap<Person, { readonly run: FreeRun; readonly likeness: number }> {
  const all = open
    .flatMap((one) => one.wrong.map((wrong) => ({ person: one.person, ...wrong })))
    .sort((a, b) => Number(isOpen(a.person)) - Number(isOpen(b.person)) || b.likeness - a.likeness)
  const chosen = new Map<Person, { readonly run: FreeRun; readonly likeness: number }>()
  const used = new Set<FreeRun>()
  for (const { person, run, likeness } of all) {
    if (chosen.has(person) || used.has(run)) continue
    chosen.set(person, { run, likeness })
    used.add(run)
  }
  return chosen
}

function isOpen({ evidence }: Person): boolean {
  return evidence === 'open'
}

function answer(
  { person, expected }: Open,
  chosen: { readonly run: FreeRun; readonly likeness: number } | undefined,
  names: EnglishNames,
  lexicon: Lexicon,
): PersonMatch {
  if (chosen !== undefined) return { kind: 'misnamed', range: chosen.run.range, expected, likeness: chosen.likeness }
  return isExcused(person, expected, names, lexicon) ? NAMED : { kind: 'missing', expected }
}

const PRONOUN = new Set('he him his she her hers himself herself'.split(' '))

/**
 * A pronoun may stand for the person, unless a title or byline is before the name, and a name that is written by sound or has an English form may be
 * there unseen.
 */
function isExcused(person: Person, { tongue }: ExpectedName, names: EnglishNames, lexicon: Lexicon): boolean {
  if (person.evidence !== 'sure' && names.english.words.some(({ text }) => PRONOUN.has(text))) return true
  if (tongue !== 'chinese') return false
  const syllables = [...person.text].map((character) => lexicon.readings(character)[0] ?? '')
  const sounds = [skeletonOf(syllables.join('')), skeletonOf(syllables.join(''), 'g')]
  const words = names.free().flatMap(({ foreign }) => foreign)
  return words.some((word) => mayTransliterate(syllables, word) && sounds.some((sound) => similarity(sound, skeletonOf(word)) >= LIKE))
}
