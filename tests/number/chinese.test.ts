import { describe, expect, test } from 'vitest'
import { numbersIn } from '../../src/number/index.ts'
import { read } from './build.ts'

describe('amounts', () => {
  test.each([
    ['1.5万亿元', ['1.5万亿 = 1500000000000']],
    ['1841亿元', ['1841亿 = 184100000000']],
    ['310多万户', ['310多万 = 3100000 over']],
    ['两亿人', ['两亿 = 200000000']],
    ['3000余家', ['3000余 = 3000 over']],
    ['2万4801张', ['2万4801 = 24801']],
    ['3亿2000万', ['3亿2000万 = 320000000']],
    ['1亿2千万', ['1亿2千万 = 120000000']],
    ['1,234,567元', ['1,234,567 = 1234567']],
    ['30 901份', ['30 901 = 30901']],
    ['一百二十三', ['一百二十三 = 123']],
    ['一千零一夜里', []],
    ['一千零五人', ['一千零五 = 1005']],
    ['两万五', ['两万五 = 25000']],
    ['廿九个乡', ['廿九 = 29']],
    ['三点五', ['三点五 = 3.5']],
    ['三点一四亿', ['三点一四亿 = 314000000']],
    ['百万家', ['百万 = 1000000']],
    ['叁佰元', ['叁佰 = 300']],
    ['１２．５％', ['１２．５％ = 12.5 percent']],
    ['五十两银子', ['五十 = 50']],
  ])('%s', (text, expected) => expect(read(text, 'zh')).toEqual(expected))
})

describe('estimates and ranges', () => {
  test.each([
    ['十几个', ['十几 = 10..19 about']],
    ['三十多人', ['三十多 = 30 over']],
    ['几十万', ['几十万 = 100000 several']],
    ['数百家', ['数百 = 100 several']],
    ['十来个', ['十来 = 10 over']],
    ['近5亿元', ['5亿 = 500000000 under']],
    ['约30人', ['30 = 30 about']],
    ['不超过30人', ['30 = 30']],
    ['一万六七千元', ['一万六七千 = 16000..17000']],
    ['四五十人', ['四五十 = 40..50']],
    ['3—5年', ['3—5 = 3..5']],
    ['1200万至1400万', ['1200万至1400万 = 12000000..14000000']],
    ['3至5万人', ['3至5万 = 30000..50000']],
    ['10%-20%', ['10%-20% = 10..20 percent']],
  ])('%s', (text, expected) => expect(read(text, 'zh')).toEqual(expected))
})

describe('kinds', () => {
  test.each([
    ['2020年1—11月', ['2020 = 2020 year', '1—11 = 1..11 month']],
    ['二〇二一年三月五日', ['二〇二一 = 2021 year', '三 = 3 month', '五 = 5 day']],
    ['2023-02-11', ['2023 = 2023 year', '02 = 2 month', '11 = 11 day']],
    ['20世纪90年代', ['20世纪90 = 1990 decade']],
    ['百分之三十', ['百分之三十 = 30 percent']],
    ['三成', ['三成 = 30 percent']],
    ['三成为', ['三 = 3']],
    ['提高3个百分点', ['3个百分点 = 3 percent']],
    ['三分之二', [`三分之二 = ${2 / 3} fraction`]],
    ['一半', ['一半 = 0.5 fraction']],
    ['两倍', ['两倍 = 2 multiple']],
    ['翻两番', ['两番 = 4 multiple']],
    ['第三', ['第三 = 3 ordinal']],
    ['“十四五”规划', ['十四五 = 14 plan']],
    ['二十大报告', ['二十 = 20 ordinal']],
    ['十九届五中全会', ['十九 = 19 ordinal', '五 = 5']],
    ['下午3点半', ['3点半 = 3.5 time']],
    ['8:30开会', ['8:30 = 8.5 time']],
    ['20个月', ['20 = 20']],
  ])('%s', (text, expected) => expect(read(text, 'zh')).toEqual(expected))
})

describe('numerals that count nothing', () => {
  test.each([
    '一些',
    '一直',
    '统一',
    '十分重要',
    '万一',
    '千方百计',
    '三心二意',
    '5G网络',
    'C919',
    'PM2.5',
    '2.0.1版',
    '周三',
    '百姓',
    '陆先生',
  ])('%s', (text) => expect(read(text, 'zh')).toEqual([]))

  test('list markers are loose ordinals', () => {
    expect(numbersIn('一是补课。二是考试。', 'zh').map(({ kind, value, firm }) => [kind, value, firm])).toEqual([
      ['ordinal', 1, false],
      ['ordinal', 2, false],
    ])
  })
})

test('a loose number is not firm, a written-out amount is', () => {
  expect(numbersIn('三天', 'zh')[0]?.firm).toBe(false)
  expect(numbersIn('三十天', 'zh')[0]?.firm).toBe(true)
})
