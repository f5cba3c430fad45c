import { describe, expect, it } from 'vitest'
import { checkPairs, Checker, wordFlag, type CheckedPair, type CheckOptions } from '../../src/check/index.ts'
import { buildLexicon } from '../../src/lexicon/index.ts'
import type { Flag } from '../../src/model/index.ts'
import { concept, documentFlags, glossary, pairs, type Texts } from './build.ts'

/** A town of words: everything that the sentences below are made of. */
const lexicon = buildLexicon(
  (
    '市长 mayor;渔民 fisherman;港口 harbor,port;暴风雨 storm,tempest;修理 to repair;渔网 fishing net;教堂 church;屋顶 roof;医院 hospital;' +
    '护士 nurse;老人 old man;感谢 to thank;昨天 yesterday;学校 school;图书馆 library;关闭 to close,to shut;道路 road,path;积雪 snow;' +
    '铁路 railway;工人 worker;罢工 to strike,strike;工资 wages,pay;谈判 to negotiate,negotiation;面包 bread;价格 price;上涨 to rise;' +
    '夏天 summer;河流 river;洪水 flood;桥梁 bridge;倒塌 to collapse;邻居 neighbor;送 to deliver,to send;汤 soup;热 hot;' +
    '受伤 to be wounded,injured;伤员 wounded person;伤口 wound;打伤 to injure;重伤 seriously hurt,serious injury;龙灯 lantern'
  )
    .split(';')
    .flatMap((entry) => {
      const [chinese = '', ...english] = entry.split(/[ ,](?=.)/)
      const glosses = entry.slice(chinese.length + 1).split(',')
      return english.length === 0 ? [] : glosses.map((gloss) => ({ chinese, english: gloss }))
    }),
)

/** Sentences that are translated word for word: what a document of good translations looks like. */
const GOOD: readonly Texts[] = [
  ['昨天暴风雨关闭港口。', 'Yesterday the storm closed the harbor.'],
  ['渔民修理渔网。', 'The fishermen repair their fishing nets.'],
  ['市长感谢医院护士。', 'The mayor thanks the hospital nurse.'],
  ['铁路工人罢工，工资谈判。', 'Railway workers strike and negotiate wages.'],
  ['夏天河流洪水，桥梁倒塌。', 'In summer a river flood made bridges collapse.'],
  ['面包价格上涨。', 'The price of bread rises.'],
  ['积雪关闭道路学校。', 'Snow closed roads and schools.'],
  ['老人修理教堂屋顶。', 'An old man repairs the church roof.'],
]

/** The flags of a rule on a pair behind the good ones. */
function flagsOf(rule: string, source: string, target: string, options: Partial<CheckOptions> = { lexicon }): readonly Flag[] {
  return documentFlags(rule, [...GOOD, [source, target]], options).at(-1) ?? []
}

const leftOut = (source: string, target: string): readonly string[] =>
  flagsOf('left-out', source, target).map((flag) => (flag.source ? source.slice(...flag.source) : ''))

describe('left-out', () => {
  it('says nothing of a document that is translated word for word', () => {
    expect(checkPairs(pairs(...GOOD), { glossaries: [], lexicon, rulesOn: ['left-out-word'] }).flat()).toEqual([])
  })

  it.each([
    ['市长感谢护士，邻居修理图书馆屋顶。', 'The mayor thanks the nurse.', '邻居修理图书馆屋顶'],
    ['昨天工人罢工，铁路桥梁倒塌，港口关闭。', 'Yesterday the workers went on strike and the harbor was closed.', '铁路桥梁倒塌'],
    ['渔民夏天修理渔网。面包价格上涨，工资谈判。', 'Fishermen repair nets in summer.', '面包价格上涨，工资谈判'],
  ])('%s | %s: %s', (source, target, gap) => {
    expect(leftOut(source, target)).toEqual([gap])
  })

  it.each([
    [
      'a free rendering beside it',
      '市长感谢护士，邻居修理图书馆屋顶。',
      'The mayor thanks the nurse, and somebody mends shelves upstairs for nothing at Christmas.',
    ],
    ['other forms of the words', '铁路工人罢工。', 'Strikers of the railways, all of them workers, walked.'],
    ['words that are kin', '邻居受伤。', 'A neighbor has a wound.'],
    ['one light word', '因此市长感谢护士。', 'The mayor thanks the nurse.'],
    ['numbers, which another rule reads', '二十个工人罢工。', 'Twenty workers strike.'],
    ['no English at all, which another rule reads', '邻居修理图书馆屋顶。', ''],
  ])('is quiet about %s', (_what, source, target) => {
    expect(leftOut(source, target)).toEqual([])
  })

  it('is quiet without a dictionary', () => {
    expect(flagsOf('left-out', '市长感谢护士，邻居修理图书馆屋顶。', 'The mayor thanks the nurse.', {})).toEqual([])
  })

  it('takes a term of a glossary with its rendering for said', () => {
    const [source, target] = ['市长感谢护士，邻居修理图书馆屋顶。', 'The mayor thanks the nurse for the Brightwell scheme.']
    const glossaries = [glossary(concept('邻居修理图书馆屋顶', { preferred: ['Brightwell scheme'] }))]
    expect(flagsOf('left-out', source, target, { glossaries, lexicon })).toEqual([])
  })

  it('asks for less in a document that is translated word for word than in a free one', () => {
    const [source, target] = ['市长感谢护士，邻居送汤。', 'The mayor thanks the nurse.']
    const free = GOOD.map(([zh]): Texts => [zh, 'It happened as such affairs will, and grandmother laughed about it.'])
    const flags = checkPairs(pairs(...free, [source, target]), { glossaries: [], lexicon, rulesOn: ['left-out-word'] })
    expect(flags.at(-1)).toEqual([])
    expect([...flagsOf('left-out', source, target), ...flagsOf('left-out-word', source, target)]).toHaveLength(1)
  })

  it('says what the document does with the word elsewhere', () => {
    const again: readonly Texts[] = [...GOOD, ...GOOD, ['市长感谢护士，工人修理教堂屋顶。', 'The mayor thanks the nurse.']]
    const [flag] = documentFlags('left-out', again, { lexicon }).at(-1) ?? []
    expect(flag && wordFlag(flag.message, 'en')).toContain('elsewhere the document renders “工人” (2 of 2 times)')
    expect(flag && wordFlag(flag.message, 'zh')).toContain('2 次中有 2 次')
    expect(flag?.target).toBeNull()
  })

  describe('learns from the document what no dictionary tells', () => {
    const taught: readonly Texts[] = [
      ['渔民修理龙灯。', 'The fisherman repairs the dragonlight.'],
      ['老人送龙灯。', 'An old man delivers the dragonlight.'],
      ['工人感谢龙灯。', 'The workers thank the dragonlight.'],
      ['龙灯价格上涨。', 'The price of the dragonlight rises.'],
    ]
    const reasons = (source: string, target: string): readonly string[] => {
      const flags =
        checkPairs(pairs(...GOOD, ...taught, [source, target]), { glossaries: [], lexicon, rulesOn: ['left-out-word'] }).at(-1) ?? []
      return flags.map((flag) => wordFlag(flag.message, 'en'))
    }

    it('is quiet where the learned word is', () => {
      expect(reasons('市长感谢护士龙灯。', 'The mayor thanks the nurse for the dragonlight.')).toEqual([])
    })

    it('names it where it is missing', () => {
      expect(reasons('邻居修理学校龙灯。', 'A neighbor repairs the school.')).toEqual([
        '“龙灯”: nothing in the English says it; for “龙灯” the document elsewhere has “dragonlight” (4 times).',
      ])
    })
  })

  it('gives the same flags pair by pair as all at once', () => {
    const document = pairs(...GOOD, ['市长感谢护士，邻居修理图书馆屋顶。', 'The mayor thanks the nurse.'])
    const options = { glossaries: [], lexicon, rulesOn: ['left-out-word', 'added-words'] }
    const checker = new Checker(options)
    checker.load([])
    const seen = new Map<CheckedPair['id'], readonly Flag[]>()
    for (const pair of [...document].reverse()) for (const [id, flags] of checker.put([pair])) seen.set(id, flags)
    expect(document.map(({ id }) => seen.get(id))).toEqual(checkPairs(document, options))
  })
})

describe('left-out-word', () => {
  it('runs only when asked for, and finds single words', () => {
    const [source, target] = ['市长感谢医院护士。', 'The mayor thanks the nurse.']
    const found = flagsOf('left-out-word', source, target)
    expect(found.map((flag) => flag.source && source.slice(...flag.source))).toEqual(['医院'])
    expect(checkPairs(pairs([source, target]), { glossaries: [], lexicon })[0]).toEqual([])
  })
})

describe('added-words', () => {
  const added = (source: string, target: string): readonly string[] =>
    flagsOf('added-words', source, target).map((flag) => (flag.target ? target.slice(...flag.target) : ''))

  it('finds English that nothing stands for', () => {
    const target = 'The mayor thanks the nurse, while angry journalists occupied several embassies.'
    expect(added('市长感谢护士。', target)).toEqual(['angry journalists occupied several embassies'])
  })

  it.each([
    [
      'Chinese that it may render',
      '市长感谢护士，邻居修理图书馆屋顶。',
      'The mayor thanks the nurse, while angry journalists occupied embassies.',
    ],
    ['a name spelled by characters that no dictionary has', '孙磊感谢护士。', 'Sun Lei thanks the nurse.'],
    ['loose words', '市长感谢护士。', 'The mayor also thanks the nurse very much, as usual.'],
  ])('is quiet about %s', (_what, source, target) => {
    expect(added(source, target)).toEqual([])
  })
})
