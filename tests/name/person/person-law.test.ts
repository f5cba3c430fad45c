import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findPersons, matchPersons, type PersonMatch } from '../../../src/name/index.ts'
import { otherSpellings } from '../../../src/name/sound/pinyin.ts'
import { english, LEXICON } from '../build.ts'

/** Names that say nothing else, with their pinyin; no two of them share a syllable. */
const SURNAMES = [
  ['王', 'wang'],
  ['陈', 'chen'],
  ['蔡', 'cai'],
  ['吕', 'lv'],
  ['汪', 'wang'],
] as const
const GIVEN = [
  ['静怡', 'jing', 'yi'],
  ['文斌', 'wen', 'bin'],
  ['沪州', 'hu', 'zhou'],
  ['小红', 'xiao', 'hong'],
  ['显振', 'xian', 'zhen'],
] as const
const VERBS = ['表示', '指出', '强调', '说'] as const

const surname = fc.constantFrom(...SURNAMES)
const given = fc.constantFrom(...GIVEN)
const verb = fc.constantFrom(...VERBS)
const capital = (word: string) => (word.charAt(0).toUpperCase() + word.slice(1)).replace('v', 'ü')
const law = <T extends unknown[]>(property: fc.IPropertyWithHooks<T>) => fc.assert(property, { seed: 5, numRuns: 200 })

function match(source: string, target: string): readonly PersonMatch['kind'][] {
  return matchPersons(source, findPersons(source, LEXICON), english(target), LEXICON).map(({ kind }) => kind)
}

it('a name in pinyin is accepted in either order, in one word or two, with or without a hyphen', () => {
  law(
    fc.property(
      surname,
      given,
      verb,
      fc.constantFrom('', '-', ' ', "'"),
      fc.boolean(),
      ([family, first], [name, one, two], deed, between, western) => {
        const spelled = between === ' ' ? `${capital(one)} ${capital(two)}` : capital(one) + between + two
        const whole = western ? `${spelled} ${capital(first)}` : `${capital(first)} ${spelled}`
        expect(match(`主任${family}${name}${deed}，很好`, `Director ${whole} said it was fine`)).toEqual(['named'])
      },
    ),
  )
})

it('a name in another romanisation is accepted', () => {
  law(
    fc.property(surname, given, fc.nat(), ([family, first], [name, one, two], pick) => {
      const other = (syllable: string) => otherSpellings(syllable)[pick % otherSpellings(syllable).length] ?? syllable
      const target = `Director ${capital(other(first))} ${capital(other(one))}-${other(two)} said`
      expect(match(`主任${family}${name}表示`, target)).toEqual(['named'])
    }),
  )
})

it('another name in its place is not', () => {
  law(
    fc.property(surname, given, given, verb, ([family, first], right, wrong, deed) => {
      fc.pre(right !== wrong)
      const target = `Director ${capital(first)} ${capital(wrong[1])}${wrong[2]} said it was fine`
      expect(match(`主任${family}${right[0]}${deed}，很好`, target)).toEqual(['misnamed'])
    }),
  )
})

it('every range lies in the English', () => {
  law(
    fc.property(surname, given, fc.string({ maxLength: 40 }), ([family], [name], target) => {
      const source = `主任${family}${name}表示`
      for (const one of matchPersons(source, findPersons(source, LEXICON), english(target), LEXICON))
        if (one.kind === 'misnamed') expect(target.slice(...one.range)).toMatch(/^\p{L}.*\p{L}$|^\p{L}$/su)
    }),
  )
})
