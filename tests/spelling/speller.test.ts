import { beforeAll, describe, expect, test } from 'vitest'
import type { Lexicon } from '../../src/lexicon/index.ts'
import { cedict, misspelled, speller, type Known } from './build.ts'

let lexicon: Lexicon

beforeAll(async () => {
  lexicon = await cedict()
})

describe('words that are not marked', () => {
  test.each([
    ['words of the dictionary, in any inflection', 'Factories were upgrading their machines more quickly.'],
    ['American and British', 'The color of the colour: organize, organise, organization, organisations, kilometre, kilometer.'],
    ['numbers and codes', 'The 5G base of COVID-19, H7N9, 3.2bn, 21st, GB/T19682 and A4-sized sheets.'],
    [
      'addresses, mail, paths and accounts',
      'See https://exmaple.org/abuot, www.wrnog.cn, a.lice@mial.com, /home/usre/flie, C:\\dcos\\fiel and @sombody #hashtga.',
    ],
    ['mark-up, places and code', 'Use <spna class="x">, {naem}, &nbpsp; and file_naem here.'],
    ['capitals and capitals inside', 'NATO, SMEs, GDPs, WeChat, iPhones and McKinsey.'],
    ['letters with dots', 'The U.S. and the U.K., e.g. at 5 p.m., i.e. today.'],
    ['possessives and contractions', "The country's, the workers' and the boss’s; don't, we’re, it's, they'd've."],
    ['compounds, each part', 'a well-known, state-owned, high-quality, anti-corruption follow-up'],
    [
      'new words made of known ones',
      'livestreaming, policymaking, decarbonization, cybersecurity, greenwashing, microgrids, digitalization, uplink, flatbreads',
    ],
    ['Latin and French phrases', 'force majeure, per annum, inter alia, vis-à-vis, laissez-faire, déjà vu'],
    ['accents', 'The café’s naïve façade is a cliché.'],
    ['other scripts', 'The word 长板 and the letters Привет.'],
    ['names within a sentence', 'He met Zelwanda and Ms. Brintholm there.'],
    ['nothing', ''],
  ])('%s', (_title, text) => {
    expect(misspelled(text)).toEqual([])
  })
})

describe('words that are marked', () => {
  const marked: readonly (readonly [title: string, text: string, expected: readonly string[], known?: Known])[] = [
    [
      'letters left out, added, taken for others, and in the wrong order',
      'The goverment recieved a questionaire abuot the enviroment.',
      ['goverment', 'recieved', 'questionaire', 'abuot', 'enviroment'],
    ],
    [
      'where a sentence begins',
      'Goverment offices opened. Teh offices closed.',
      ['Goverment', 'Teh'],
      { document: { source: '', target: 'The government. The offices.' } },
    ],
    ['in a heading', 'Central Goverment Offices', ['Goverment']],
    ['a part of a compound', 'a long-trem plan of state-onwed firms', ['trem', 'onwed']],
    ['with a possessive', "the goverment's plan", ['goverment']],
    ['a name that wants its capital', 'on monday in beijing', ['monday', 'beijing']],
    ['two words run together, with one of grammar', 'alot of it, eachother', ['alot', 'eachother']],
    ['a word that looks like two and is one slip from one', 'publically, untill, targetted', ['publically', 'untill', 'targetted']],
  ]
  for (const [title, text, expected, known] of marked)
    test(title, () => {
      expect(misspelled(text, '', known)).toEqual(expected)
    })
})

describe('what the Chinese of the row says', () => {
  test.each([
    ['names in pinyin', '记者在婺源采访了詹显华。', 'A reporter talked to Zhan Xianhua in Wuyuan.'],
    ['names of Taiwan and their hyphens', '蔡英文在台北。', 'Tsai Ing-wen was in Taipei.'],
    ['names that a dictionary knows', '佩洛西会见了泽连斯基。', 'Pelosi met Zelensky.'],
    ['names by sound', '德国总理默茨访问。', 'Merz, the German chancellor, visited.'],
    ['words in pinyin without a capital', '老人拉二胡，弹古筝。', 'Old people played the erhu and the guzheng.'],
    ['its own Latin letters', '他用 deepseek 写作。', 'He writes with Deepseek.'],
  ])('%s are right', (_title, source, text) => {
    expect(misspelled(text, source, { lexicon })).toEqual([])
  })

  test('a name that is not read so is a slip', () => {
    expect(misspelled('The factory moved to Guangzou last year.', '工厂去年搬到广州。', { lexicon })).toEqual(['Guangzou'])
    expect(misspelled('The two cities are Beijng and Shangai.', '两座城市是北京和上海。', { lexicon })).toEqual(['Beijng', 'Shangai'])
    expect(speller({ lexicon }).suggestions('Shangai', '两座城市是北京和上海。', 5)[0]).toBe('Shanghai')
  })
})

describe('what else is known', () => {
  const text = 'The frobnik turns a quibblant near Ostrogarth.'

  test('words of terms in any inflection', () => {
    expect(misspelled(text)).toEqual(['frobnik', 'quibblant'])
    expect(misspelled(text, '', { terms: ['frobnik'] })).toEqual(['quibblant'])
    expect(misspelled('Frobniks, FROBNIK and frobnik’s', '', { terms: ['frobnik'] })).toEqual([])
    expect(misspelled('a beiling', '', { terms: ['Beiling'] })).toEqual(['beiling'])
  })

  test('words of the project, and ignored ones', () => {
    expect(misspelled(text, '', { right: ['frobnik'], ignored: ['quibblant'] })).toEqual([])
  })

  test('names that the machine writes again and again', () => {
    const document = { source: '', target: 'We saw Brandy there. Later Brendt came. She met Brendt.' }
    expect(misspelled('Brendt left.', '', { document })).toEqual([])
  })

  test('one variety of English alone', () => {
    const both = 'The colour of the color; organise and organize; a theatre and a theater'
    expect(misspelled(both, '', { variety: 'american' })).toEqual(['colour', 'organise', 'theatre'])
    // British English has -ize as well.
    expect(misspelled(both, '', { variety: 'british' })).toEqual(['color', 'theater'])
  })
})

describe('suggestions', () => {
  test.each([
    ['teh', 'the'],
    ['recieve', 'receive'],
    ['goverment', 'government'],
    ['enviroment', 'environment'],
    ['developement', 'development'],
    ['occured', 'occurred'],
    ['acheive', 'achieve'],
    ['definately', 'definitely'],
    ['seperate', 'separate'],
    ['accomodate', 'accommodate'],
    ['technlogy', 'technology'],
    ['thier', 'their'],
    ['Goverment', 'Government'],
    ['monday', 'Monday'],
  ])('%s stands for %s', (word, right) => {
    expect(speller().suggestions(word, '', 5)[0]).toBe(right)
  })

  test('at most as many as asked for, none of them ignored or offensive, and the right words of the project among them', () => {
    const known = speller({ right: ['frobnik'], ignored: ['frobnick'] })
    expect(known.suggestions('frobnk', '', 5)).toContain('frobnik')
    expect(speller().suggestions('cat', '', 3)).toHaveLength(3)
    expect(speller().suggestions('shitt', '', 5)).not.toContain('shit')
    expect(speller().suggestions('alot', '', 5)).toContain('a lot')
    expect(speller().suggestions('xqzvwkjpy', '', 5)).toEqual([])
  })

  test('what the document says is likelier', () => {
    const document = { source: '', target: 'the form of forms, a form' }
    expect(speller({ document }).suggestions('fomr', '', 2)[0]).toBe('form')
  })
})
