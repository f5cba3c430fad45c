import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addedWords } from '../../../src/score/report/added-words.ts'

/** The correction with what is new in brackets. */
const marked = (machine: string, correction: string): string =>
  addedWords(machine, correction)
    .map(({ text, isNew }) => (isNew ? `[${text}]` : text))
    .join('')

it.each<[string, string, string]>([
  ['nearly 2 billion yuan', 'nearly 20 billion yuan', 'nearly [20] billion yuan'],
  ['head goose role', 'leading role', '[leading] role'],
  ['It rose.', 'It rose sharply this year.', 'It rose [sharply this year].'],
  ['', 'All new.', '[All new.]'],
  ['Same.', 'Same.', 'Same.'],
  ['Struck', '', ''],
  ['a b', ' a  b ', ' a  b '],
])('%j > %j: %s', (machine, correction, expected) => expect(marked(machine, correction)).toBe(expected))

it('the runs are the whole correction, for every text', () => {
  const words = fc.array(fc.constantFrom('a', 'b', '链', ', ', ' ', '\n', '𠮷', '!'), { maxLength: 12 }).map((list) => list.join(''))
  const law = fc.property(words, words, (machine, correction) => {
    expect(
      addedWords(machine, correction)
        .map(({ text }) => text)
        .join(''),
    ).toBe(correction)
  })
  fc.assert(law, { seed: 20261122, numRuns: 300 })
})
