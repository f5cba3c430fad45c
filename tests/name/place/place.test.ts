import { describe, expect, it } from 'vitest'
import { findLostNames, matchCountries, matchPlaces } from '../../../src/name/index.ts'
import { COUNTRY_TABLE } from '../../../src/name/place/country-table.ts'
import { findCountries, findEnglishCountries } from '../../../src/name/place/country.ts'
import { findPlaces } from '../../../src/name/place/place.ts'
import { english, LEXICON } from '../build.ts'

describe('places of China', () => {
  it('are those of the dictionary, and what follows one of them', () => {
    expect(findPlaces('江苏省江阴市华士镇的居民', LEXICON).map(({ stem, right }) => `${stem} ${right}`)).toEqual([
      '江苏 Jiangsu',
      '江阴 Jiangyin',
      '华士 Huashi',
    ])
  })

  it('are written with ü where pinyin has it', () => {
    expect(findPlaces('江阴市吕蒙镇', LEXICON).map(({ right }) => right)).toEqual(['Jiangyin', 'Lümeng'])
  })

  it.each([
    ['a market', '自由市场'],
    ['a difference', '江苏省的区别'],
    ['a place that the dictionary does not have', '某某镇的居民'],
  ])('none but the known: %s', (_case, text) => expect(findPlaces(text, LEXICON).filter(({ stem }) => stem !== '江苏')).toEqual([]))

  const wrong = (source: string, target: string) =>
    matchPlaces(source, english(target), LEXICON).map(({ place, range }) => `${place.stem} ${place.right}: ${target.slice(...range)}`)

  it.each([
    ['another city', '郑州市医疗保障局', 'the Zhuzhou Medical Insurance Bureau', ['郑州 Zhengzhou: Zhuzhou']],
    ['another city, its kind not told', '郑州大学', 'Yangzhou University', ['郑州 Zhengzhou: Yangzhou']],
    ['another town', '江苏省江阴市华士镇', 'Huashan Town, Jiangyin, Jiangsu', ['华士 Huashi: Huashan']],
  ])('%s', (_case, source, target, told) => expect(wrong(source, target)).toEqual(told))

  it.each([
    ['the right one', '郑州市医疗保障局', 'the Zhengzhou Medical Insurance Bureau'],
    ['none', '郑州市医疗保障局', "the city's medical insurance bureau"],
    ['a country', '郑州市的加拿大人', 'Canadians from Canada in the city'],
    ['a name that the Chinese has elsewhere', '郑州市和杨州', 'the city and Yangzhou'],
  ])('quiet: %s', (_case, source, target) => expect(wrong(source, target)).toEqual([]))
})

describe('countries', () => {
  const lines = COUNTRY_TABLE.trim().split('\n')

  it('have a line of five fields each, a code of their own, and Chinese names that no other has', () => {
    expect(lines.filter((line) => line.split(';').length !== 5)).toEqual([])
    const codes = lines.map((line) => line.split(';')[0])
    const names = lines.flatMap((line) => (line.split(';')[1] ?? '').split(','))
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(names).size).toBe(names.length)
    expect(lines.length).toBeGreaterThan(170)
  })

  it.each(lines.map((line) => line.split(';') as [string, string, string, string, string]))(
    '%s %s is found on both sides',
    (code, chinese, name, adjectives) => {
      for (const one of chinese.split(',')) expect(findCountries(one, LEXICON).map(({ country }) => country.code)).toEqual([code])
      for (const word of [...name.split(','), ...adjectives.split(',')]) {
        const text = `A word, ${word} as such`
        expect(findCountries(chinese.split(',')[0] ?? '', LEXICON)[0]?.country.sign.test(text), word).toBe(true)
        expect(
          findEnglishCountries(text).some(({ countries }) => countries.some((country) => country.code === code)),
          word,
        ).toBe(true)
      }
    },
  )

  const wrong = (source: string, target: string) =>
    matchCountries(source, target, LEXICON).map(({ mention, range, form }) => `${mention.name} ${form}: ${target.slice(...range)}`)

  it.each([
    ['奥地利总理访问了欧洲。', 'The Australian chancellor visited Europe.', ['奥地利 Austrian: Australian']],
    ['尼日尔发生政变。', 'A coup took place in Nigeria.', ['尼日尔 Niger: Nigeria']],
    ['伊朗外长抵达。', 'The Iraqi foreign minister arrived.', ['伊朗 Iranian: Iraqi']],
  ])('%s', (source, target, told) => expect(wrong(source, target)).toEqual(told))

  it.each([
    ['left out', '美国商务部表示', 'The Commerce Department said'],
    ['in short', '美国国务卿表示', 'The U.S. Secretary of State said'],
    ['by its capital', '美国表示', 'Washington said'],
    ['in capitals', '俄罗斯队', 'TEAM RUSSIA'],
    ['by a language and a short form', '文莱大学教英语、法语', 'Courses in English and French are taught'],
    ['inside another word', '印度洋很大', 'The ocean is as large as Africa and China'],
  ])('quiet: %s', (_case, source, target) => expect(wrong(source, target)).toEqual([]))
})

describe('names that the dictionary knows', () => {
  const lost = (source: string, target: string) =>
    findLostNames(source, english(target), LEXICON).map(({ text, right }) => `${text} ${right}`)

  it.each([
    ['an agency', '据路透社报道，谷歌发布视频', 'Google posted a video', ['路透社 Reuters News Agency']],
    ['a city', '蒙特利尔会议', 'The conference of Toronto', ['蒙特利尔 Montreal']],
  ])('are missed: %s', (_case, source, target, told) => expect(lost(source, target)).toEqual(told))

  it.each([
    ['there', '据路透社报道', 'According to Reuters'],
    ['there in short', '联合国救援组织', 'UN relief organisations'],
    ['by a pronoun', '据路透社报道', 'It reported'],
    ['in an older spelling', '蒙特利尔会议', 'The conference of Monterreal'],
    ['a country', '印度很大', 'The land is large'],
  ])('quiet: %s', (_case, source, target) => expect(lost(source, target)).toEqual([]))
})
