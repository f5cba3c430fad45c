import { describe, expect, it } from 'vitest'
import { countCharacters, countWords, textSize } from '../../src/score/index.ts'

describe('words of an English text', () => {
  it.each<[string, number]>([
    ['', 0],
    ['…', 0],
    ["China's well-known chain-leader enterprises", 4],
    ['1,300 enterprises, 3.5% more', 4],
    ['growth—and jobs', 3],
    ['growth — and jobs', 3],
    ['a 2–3 year plan', 5],
    ['and/or', 1],
    ['the so-called 链主 firms', 5],
    ['naïve cafés', 2],
    ['line\nbreak\ttab', 3],
  ])('%j: %i', (text, count) => expect(countWords(text)).toBe(count))
})

describe('characters of a Chinese text', () => {
  it.each<[string, number]>([
    ['', 0],
    [' \u3000\n', 0],
    ['补短板、锻长板。', 8],
    ['增长 7.2%', 6],
    ['𠮷野家', 3],
  ])('%j: %i', (text, count) => expect(countCharacters(text)).toBe(count))
})

it('sizes add up over rows; a row without Chinese still has words', () => {
  const rows = [
    { source: '好。', machine: 'Good.' },
    { source: '', machine: 'Two words.' },
    { source: '漏了', machine: '' },
  ]
  expect(textSize(rows)).toEqual({ segments: 3, words: 3, characters: 4 })
})
