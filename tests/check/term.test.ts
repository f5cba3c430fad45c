import { describe, expect, test } from 'vitest'
import { wordFlag } from '../../src/check/index.ts'
import { forceUnwrap } from '../../src/model/index.ts'
import { concept, flagsOf, glossary, spotsOf } from './build.ts'

const boards = glossary(
  concept('短板', { preferred: ['weak link'], admitted: ['shortcoming'], forbidden: ['short board', 'short plate'] }),
  concept(['补短板', '补齐短板'], { preferred: ['shore up weak links'], forbidden: ['supplement short plates'] }),
  concept(['锻长板', '锻造长板'], { preferred: ['build on strengths'], forbidden: ['forge longboards', 'forge long plates'] }),
  concept('卡脖子', { preferred: ['chokepoint'], forbidden: ['stuck neck', 'neck stuck'] }),
  concept('硬骨头', { preferred: ['tough nut to crack'], forbidden: ['hard bone', 'gnaw hard bones'] }),
  concept('专精特新', { preferred: ['specialized, refined, distinctive and innovative'], forbidden: ['specialized, special-new'] }),
  concept('小巨人企业', { preferred: ['little giant enterprise'], forbidden: ['small giant'] }),
  concept('业态', { preferred: ['form of business'], forbidden: ['format'] }),
  concept('文件格式', { preferred: ['file format'] }),
)

describe('a forbidden rendering is found', () => {
  test.each([
    [
      '补齐短板和锻造长板',
      'How to coordinate supplementing short plates and forging long plates?',
      ['补齐短板 | supplementing short plates', '锻造长板 | forging long plates'],
    ],
    ['锻长板', 'Forge long boards', ['锻长板 | Forge long boards']],
    ['锻长板', 'They forged the long plates.', ['锻长板 | forged the long plates']],
    ['补短板', 'The short plates must be supplemented.', ['补短板 | short plates must be supplemented']],
    ['存在“卡脖子”风险', 'a risk of "stuck neck" in key links', ['卡脖子 | stuck neck']],
    ['这块“硬骨头”', 'the "hard bones" that we must gnaw down', ['硬骨头 | "hard bones" that we must gnaw']],
    ['“专精特新”企业', '"specialized, special new" enterprises', ['专精特新 | specialized, special new']],
    ['“专精特新”企业', 'specialized special-new enterprises', ['专精特新 | specialized special-new']],
    ['补齊短板', 'supplement short plates', ['补齊短板 | supplement short plates']],
  ])('%s: %s', (source, target, expected) => {
    expect(spotsOf('term', source, target, [boards])).toEqual(expected)
  })
})

describe('nothing is flagged', () => {
  test.each([
    ['the Chinese term is not there', '长处', 'forge long plates'],
    ['an accepted rendering stands there', '短板', 'shortcomings'],
    ['the words are in two sentences', '锻长板', 'They forge. Long plates follow.'],
    ['it is part of a longer accepted term of the pair', '文件格式和新业态', 'file formats and new forms of business'],
    ['it is another word', '短板', 'short planes'],
  ])('when %s', (_why, source, target) => {
    expect(flagsOf('term', source, target, [boards])).toEqual([])
  })
})

test('the longest Chinese name speaks, and the shorter one only where the longer has no rendering of its own', () => {
  const source = '补齐短板'
  const [flag, ...others] = flagsOf('term', source, 'fill in the short boards', [boards])
  expect([flag?.concept, others]).toEqual(['短板', []])
  expect(flagsOf('term', source, 'shore up weak links, not short boards', [boards])).toEqual([])
})

describe('the suggestion fits its place', () => {
  test.each([
    ['锻长板', 'by forging long plates', 'by building on strengths'],
    ['锻长板', 'Forge longboards.', 'Build on strengths.'],
    ['短板', 'some short plates here', 'some weak links here'],
    ['小巨人企业', 'small giant enterprises', 'Little giant enterprises'],
    ['卡脖子', 'a stuck neck', 'a chokepoint'],
    ['硬骨头', 'a hard bone', 'a tough nut to crack'],
    ['新业态', 'a format', 'a form of business'],
  ])('%s: %s', (source, target, expected) => {
    const [flag] = flagsOf('term', source, target, [boards])
    const suggestion = forceUnwrap('the flag suggests something', flag?.suggestions[0])
    const [start, end] = forceUnwrap('the flag points at English', suggestion.range ?? flag?.target)
    expect(target.slice(0, start) + suggestion.text + target.slice(end)).toBe(expected)
  })

  test('an article before it is corrected', () => {
    const terms = glossary(concept('长板', { preferred: ['advantage'], forbidden: ['long plate'] }))
    const [flag] = flagsOf('term', '长板', 'This is a long plate.', [terms])
    expect(flag?.suggestions).toEqual([{ text: 'an advantage', range: [8, 20] }])
  })
})

describe('a later glossary decides', () => {
  const shipped = glossary(concept('短板', { preferred: ['weak link'], forbidden: ['short board'] }))
  const own = { ...glossary(concept('短板', { preferred: ['short board'], forbidden: ['weak link'] }, { id: 'own' })), id: 'own' }

  test('what it accepts is not flagged', () => {
    expect(flagsOf('term', '短板', 'a short board', [shipped, own])).toEqual([])
  })

  test('what it forbids is flagged, with its own suggestion', () => {
    const [flag] = flagsOf('term', '短板', 'a weak link', [shipped, own])
    expect([flag?.concept, flag?.suggestions]).toEqual(['own', [{ text: 'short board' }]])
  })
})

describe('a concept holds only in its context', () => {
  const umbrella = glossary(concept('保护伞', { forbidden: ['parasol'] }, { context: { only: '黑恶', never: '雨' } }))
  test.each([
    ['黑恶势力的保护伞', 1],
    ['一把保护伞', 0],
    ['黑恶势力的保护伞，雨天', 0],
  ])('%s', (source, count) => {
    expect(flagsOf('term', source, 'their parasol', [umbrella])).toHaveLength(count)
  })
})

test('case counts where the concept says so', () => {
  const party = glossary(concept('党', { preferred: ['Party'], forbidden: ['party'] }, { caseSensitive: true }))
  expect(flagsOf('term', '党的领导', 'leadership of the Party', [party])).toEqual([])
  expect(flagsOf('term', '党的领导', 'leadership of the party', [party])).toHaveLength(1)
})

test('the message gives both sides and the reason in the language asked for', () => {
  const reason = { en: 'It is a metaphor.', zh: '这是比喻。' }
  const [flag] = flagsOf('term', '卡脖子', 'stuck neck', [glossary(concept('卡脖子', { forbidden: ['stuck neck'] }, { reason }))])
  const said = forceUnwrap('the flag has a message', flag?.message)
  expect(wordFlag(said, 'en')).toBe('“卡脖子” is not “stuck neck”. It is a metaphor.')
  expect(wordFlag(said, 'zh')).toBe('“卡脖子”不应译为“stuck neck”。这是比喻。')
})

describe('a required term', () => {
  const ministry = glossary(
    concept('工信部', { preferred: ['MIIT'], admitted: ['Ministry of Industry and Information Technology'] }, { required: true }),
  )
  test.each([
    ['工信部将推动', 'The ministry will promote', 1],
    ['工信部将推动', 'MIIT will promote', 0],
    ['工信部将推动', 'The Ministry of Industry and Information Technology will', 0],
    ['将推动', 'will promote', 0],
    ['工信部', '', 0],
  ])('%s: %s', (source, target, count) => {
    expect(flagsOf('term-missing', source, target, [ministry])).toHaveLength(count)
  })
})
