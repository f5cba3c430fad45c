import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishTokens } from '../../src/spelling/index.ts'
import { englishWords, speller } from '../spelling/build.ts'

const SEED = 20_261_122

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 2, maxLength: 12 })
const word = fc
  .tuple(letters, fc.constantFrom('lower', 'capital', 'all'))
  .map(([text, form]) => (form === 'lower' ? text : form === 'all' ? text.toUpperCase() : text.charAt(0).toUpperCase() + text.slice(1)))
const term = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom(' ', '-').map((between) => words.join(between)))
const scrap = fc.oneof(
  term,
  fc.string({ maxLength: 12 }),
  fc.constantFrom(' ', '. ', ', ', ' “', '” ', '’s ', '中文', '\n', 'the ', '5G ', 'http://x.y/z '),
)
const text = fc.array(scrap, { maxLength: 12 }).map((scraps) => scraps.join(''))

describe('spelling marks', () => {
  test('stand on words of the text, in order, and never one on another', () => {
    const known = speller()
    fc.assert(
      fc.property(text, (english) => {
        let end = 0
        for (const { word: marked, range } of known.marks(english, '')) {
          expect(range[0]).toBeGreaterThanOrEqual(end)
          expect(english.slice(...range).replaceAll('’', "'")).toBe(marked)
          end = range[1]
        }
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  test('never stand in a term of a glossary, wherever the English has it', () => {
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), text, text, (terms, before, after) => {
        const known = speller({ terms })
        for (const one of terms) {
          const start = `${before} `.length
          const marks = known.marks(`${before} ${one} ${after}`, '')
          expect(marks.filter(({ range }) => range[0] < start + one.length && start < range[1])).toEqual([])
        }
      }),
      { seed: SEED, numRuns: 100 },
    )
  })

  test('never stand on a word that the project says is right or ignores', () => {
    fc.assert(
      fc.property(text, (english) => {
        const marked = speller()
          .marks(english, '')
          .map((mark) => mark.word)
        const half = marked.length >> 1
        const known = speller({ right: marked.slice(0, half), ignored: marked.slice(half) })
        expect(known.marks(english, '')).toEqual([])
      }),
      { seed: SEED, numRuns: 100 },
    )
  })

  test('stand on nine of ten slips in long words', () => {
    const long = [...englishWords().american.words].filter((one) => /^[a-z]{7,12}$/u.test(one))
    const known = speller()
    let [slips, found] = [0, 0]
    fc.assert(
      fc.property(fc.nat(long.length - 1), fc.nat(4), (place, at) => {
        const right = long[place] ?? ''
        const wrong = right.slice(0, at + 1) + right.charAt(at + 2) + right.charAt(at + 1) + right.slice(at + 3)
        if (wrong === right || englishWords().american.words.has(wrong) || englishWords().british.words.has(wrong)) return
        slips++
        found += known.marks(`It is the ${wrong} here.`, '').length
      }),
      { seed: SEED, numRuns: 300 },
    )
    expect(slips).toBeGreaterThan(200)
    expect(found / slips).toBeGreaterThan(0.9)
  })
})

test('the words of a text are parts of it', () => {
  fc.assert(
    fc.property(text, (english) => {
      for (const { text: one, range } of englishTokens(english)) expect(english.slice(...range).replaceAll('’', "'")).toBe(one)
    }),
    { seed: SEED, numRuns: 300 },
  )
})
