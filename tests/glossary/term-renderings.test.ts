import { describe, expect, it } from 'vitest'
import { fittedRenderings, termRenderings } from '../../src/glossary/index.ts'

const OTHERS = [
  'The town built a wooden path by the river.',
  'Many guests come here from the county town to drink tea.',
  'The old people sit at the door and tell stories.',
  'The budget for the renovation is 480,000 yuan.',
  'Next year the village will build a bridge.',
  'Every family keeps a few chickens behind the house.',
]

function ask(texts: readonly string[], known: readonly string[] = [], others = OTHERS) {
  const rows = texts.map((target, at) => ({ id: at + 1, target }))
  const { renderings, without } = termRenderings(rows, known, others)
  return { told: renderings.map(({ text, known: isKnown, places, rows: ids }) => [text, isKnown, places, ids]), renderings, without }
}

describe('the renderings of a term', () => {
  it('are those of the glossary, whatever form their words have', () => {
    const { told, without } = ask(['Long plates are made.', 'A long plate and a strength.', 'Nothing of it.'], ['long plate', 'strength'])
    expect(told).toEqual([
      ['long plate', true, 2, [1, 2]],
      ['strength', true, 1, [2]],
    ])
    expect(without).toEqual([3])
  })

  it('are told as they are written, a capital of a sentence apart', () => {
    const [rendering] = ask(['Long plates here.', 'There are long plates.', 'One long plate.'], ['long plate']).renderings
    expect(rendering?.forms).toEqual([
      { text: 'long plates', count: 2 },
      { text: 'long plate', count: 1 },
    ])
  })

  it('count the longest of those that overlap', () => {
    expect(ask(['The supply chain broke.'], ['chain', 'supply chain']).told).toEqual([['supply chain', true, 1, [1]]])
  })

  it('are found where no glossary knows them, in what the rows have in common', () => {
    const { told, without } = ask([
      'The village dug a water ditch in three years.',
      'Children play beside the water ditch in summer.',
      'A reporter took photos of water ditches.',
      'Rain filled the irrigation canal overnight.',
      'An irrigation canal saved all the fields.',
      'The irrigation canal leads past the school.',
      'It was repaired by volunteers.',
    ])
    expect(told).toEqual([
      ['irrigation canal', false, 3, [4, 5, 6]],
      ['water ditch', false, 3, [1, 2, 3]],
    ])
    expect(without).toEqual([7])
  })

  it('are not the word that they share', () => {
    const { told } = ask([
      'The village dug a water ditch in three years.',
      'Children play beside the water ditch in summer.',
      'A water canal saved all the fields.',
      'Photos of the water canal were taken.',
    ])
    expect(told.map(([text, , places]) => [text, places])).toEqual([
      ['water canal', 2],
      ['water ditch', 2],
    ])
  })

  it('are not what other rows have as often', () => {
    expect(ask(['The town is old.', 'The town is new.'], [], ['The town sleeps.', 'The town wakes.', 'A town eats.']).told).toEqual([])
  })

  it('are none in a row that is alone', () => {
    expect(ask(['One water ditch.'])).toMatchObject({ told: [], without: [1] })
  })
})

describe('one rendering in the place of others', () => {
  it.each([
    ['plain', 'short board', 'weak link', [['short board', 'weak link']]],
    ['in the plural', 'short boards', 'weak link', [['short boards', 'weak links']]],
    ['a word of Latin plural stays', 'long plates', 'equipment', [['long plates', 'equipment']]],
    ['before "of"', 'models', 'point of growth', [['models', 'points of growth']]],
    [
      'with another article',
      'short board',
      'advantage',
      [
        ['a short board', 'an advantage'],
        ['short board', 'advantage'],
      ],
    ],
    ['by nothing', 'short board', '', [['short board', '']]],
  ])('%s', (_, form, wanted, expected) => {
    expect(fittedRenderings([form], wanted).map(({ find, replacement }) => [find, replacement])).toEqual(expected)
  })
})
