import { describe, expect, test } from 'vitest'
import { inflect, inflectionOf, readWords, sameWord } from '../../src/glossary/index.ts'
import { compileRendering, findRendering } from '../../src/glossary/rendering.ts'
import { slice } from '../../src/model/index.ts'

function found(term: string, text: string): readonly string[] {
  return findRendering(compileRendering(term), readWords(text)).map(({ range }) => slice(text, range))
}

describe('words of English', () => {
  test('possessives, hyphens and quotes only separate; short forms stay whole', () => {
    expect(readWords("my country's “special-new” firms don't 3.5% 5G").map(({ raw }) => raw)).toEqual([
      'my',
      'country',
      'special',
      'new',
      'firms',
      "don't",
      '3',
      '5',
      '5G',
    ])
  })

  test('ranges give back the words', () => {
    const text = 'The enterprises’ “head goose”, 𠮷 effect.'
    for (const { raw, range } of readWords(text)) expect(slice(text, range)).toBe(raw)
  })

  test.each([
    ['forging', 'forge'],
    ['plates', 'plate'],
    ['supplementing', 'supplement'],
    ['planned', 'plan'],
    ['industries', 'industry'],
    ['stuck', 'stick'],
    ['geese', 'goose'],
    ['bottlenecks', 'bottleneck'],
    ['digitalisation', 'digitalization'],
    ['built', 'build'],
    ['boxes', 'box'],
    ['tied', 'tie'],
  ])('%s is a form of %s', (form, base) => {
    expect(sameWord(form, base)).toBe(true)
  })

  test.each([
    ['planes', 'plan'],
    ['news', 'new'],
    ['thing', 'the'],
    ['bus', 'bu'],
    ['business', 'busines'],
    ['during', 'dure'],
    ['seed', 'see'],
  ])('%s is no form of %s', (form, base) => {
    expect(sameWord(form, base)).toBe(false)
  })

  test.each([
    ['shore', 'ing', 'shoring'],
    ['build', 'ing', 'building'],
    ['cut', 'ing', 'cutting'],
    ['tie', 'ing', 'tying'],
    ['city', 'plural', 'cities'],
    ['box', 'plural', 'boxes'],
    ['forge', 'past', 'forged'],
    ['grow', 'past', 'grew'],
    ['plan', 'past', 'planned'],
    ['try', 'past', 'tried'],
    ['see', 'ing', 'seeing'],
    ['word', 'none', 'word'],
  ] as const)('%s, %s: %s', (word, inflection, expected) => {
    expect(inflect(word, inflection)).toBe(expected)
  })

  test.each([
    ['forging', 'forge', 'ing'],
    ['plates', 'plate', 'plural'],
    ['built', 'build', 'past'],
    ['plate', 'plates', 'none'],
    ['plate', 'board', 'none'],
  ])('%s from %s: %s', (form, base, expected) => {
    expect(inflectionOf(form, base)).toBe(expected)
  })
})

describe('a term is found', () => {
  test.each([
    ['in another case', 'head goose', 'The Head Goose effect', ['Head Goose']],
    ['inflected', 'forge long plates', 'forged long plates, forging long plates', ['forged long plates', 'forging long plates']],
    ['with an article in between', 'forge long plates', 'forge the long plates', ['forge the long plates']],
    ['with one other word in between', 'short plates', 'short steel plates', ['short steel plates']],
    [
      'with a second member in between',
      'transformation of achievements',
      'transformation and use of achievements',
      ['transformation and use of achievements'],
    ],
    ['with quotes in it', 'chain master', 'chain “master”', ['chain “master']],
    ['written as one', 'long boards', 'longboards', ['longboards']],
    ['written as two', 'longboard', 'long boards', ['long boards']],
    ['with a hyphen or not', 'special-new', 'special new, special-new', ['special new', 'special-new']],
    ['in the passive', 'make up for shortcomings', 'shortcomings that have been made up for', ['shortcomings that have been made up for']],
    ['several times', 'short plate', 'short plates and a short plate', ['short plates', 'short plate']],
    ['with its own commas', 'refined, distinctive and new', 'refined, distinctive and new', ['refined, distinctive and new']],
    ['for a possessive that is part of it', 'my country', "in my country's view", ['my country']],
  ])('%s', (_how, term, text, expected) => {
    expect(found(term, text)).toEqual(expected)
  })

  test.each([
    ['inside another word', 'board', 'cardboard'],
    ['across sentences', 'short plate', 'It is short. Plates are long.'],
    ['across a comma with words between', 'short plate', 'short forms, old plates'],
    ['with two words between', 'short plate', 'short old steel plates'],
    ['with a preposition between', 'short plate', 'short of plates'],
    ['with another possessive', 'my country', 'our country'],
    ['where the noun is the doer', 'forge plates', 'plates forge'],
  ])('not %s', (_how, term, text) => {
    expect(found(term, text)).toEqual([])
  })
})

test.each([
  ["Xi'an", 'in Xi’an today', true],
  ["Xi'an", 'in Xian today', true],
  ["Lu'an", 'Lu and his friends', false],
  ["Chang'e", 'a change of plan', false],
  ["O'Hara", "O'Hara's house", true],
])('%s in “%s”: %s', (term, text, isThere) => {
  expect(findRendering(compileRendering(term), readWords(text)).length > 0).toBe(isThere)
})
